/** The address that WhatsApp calls. */
@NullMarked
package com.tick.notification.channel.whatsapp.webhook;

import org.jspecify.annotations.NullMarked;
