/** Tells WhatsApp what was read. */
@NullMarked
package com.tick.notification.receipt.worker;

import org.jspecify.annotations.NullMarked;
