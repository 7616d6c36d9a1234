/** Signals as wake-ups between the copies of this service. */
@NullMarked
package com.tick.notification.leadership.wakeup;

import org.jspecify.annotations.NullMarked;
