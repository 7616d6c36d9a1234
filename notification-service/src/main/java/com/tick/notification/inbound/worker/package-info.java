/** The one worker through the journal. */
@NullMarked
package com.tick.notification.inbound.worker;

import org.jspecify.annotations.NullMarked;
