/** Tells WhatsApp what was read. */
@NullMarked
package com.tick.notification.channel.whatsapp.receipt.worker;

import org.jspecify.annotations.NullMarked;
