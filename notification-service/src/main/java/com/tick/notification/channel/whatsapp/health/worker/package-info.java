/** Asks WhatsApp now and then how our numbers are doing. */
@NullMarked
package com.tick.notification.channel.whatsapp.health.worker;

import org.jspecify.annotations.NullMarked;
