/** The one sender: takes what is due and hands it to WhatsApp. */
@NullMarked
package com.tick.notification.delivery.worker;

import org.jspecify.annotations.NullMarked;
