/** Envelopes of every kind, tested. */
@NullMarked
package com.tick.notification.channel.whatsapp.webhook.json;

import org.jspecify.annotations.NullMarked;
