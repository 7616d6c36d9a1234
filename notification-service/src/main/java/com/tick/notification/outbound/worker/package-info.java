/** The one sender: takes what is due and hands it to WhatsApp. */
@NullMarked
package com.tick.notification.outbound.worker;

import org.jspecify.annotations.NullMarked;
