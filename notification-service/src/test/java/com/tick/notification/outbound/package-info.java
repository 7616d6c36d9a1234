/** The state machine, tested. */
@NullMarked
package com.tick.notification.outbound;

import org.jspecify.annotations.NullMarked;
