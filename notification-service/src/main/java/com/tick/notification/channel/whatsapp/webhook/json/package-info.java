/** Reads WhatsApp's envelopes, which are more varied than their documentation. */
@NullMarked
package com.tick.notification.channel.whatsapp.webhook.json;

import org.jspecify.annotations.NullMarked;
