/** How our numbers are doing at WhatsApp, and what WhatsApp announced about our account. */
@NullMarked
package com.tick.notification.channel.whatsapp.health;

import org.jspecify.annotations.NullMarked;
