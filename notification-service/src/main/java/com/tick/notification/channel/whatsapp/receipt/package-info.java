/** Read receipts: a customer sees that somebody has looked at what they wrote. */
@NullMarked
package com.tick.notification.channel.whatsapp.receipt;

import org.jspecify.annotations.NullMarked;
