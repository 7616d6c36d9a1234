/** The state machine, tested. */
@NullMarked
package com.tick.notification.delivery;

import org.jspecify.annotations.NullMarked;
