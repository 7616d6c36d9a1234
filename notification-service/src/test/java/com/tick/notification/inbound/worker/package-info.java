/** What works through what came in, tested. */
@NullMarked
package com.tick.notification.inbound.worker;

import org.jspecify.annotations.NullMarked;
