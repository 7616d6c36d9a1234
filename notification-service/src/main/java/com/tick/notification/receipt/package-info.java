/** Read receipts: a customer sees that somebody has looked at what they wrote. */
@NullMarked
package com.tick.notification.receipt;

import org.jspecify.annotations.NullMarked;
