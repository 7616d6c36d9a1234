/** Our number at WhatsApp: its settings, the Graph API, what its refusals mean, and its pauses. Knows nothing of tickets. */
@NullMarked
package com.tick.notification.channel.whatsapp;

import org.jspecify.annotations.NullMarked;
