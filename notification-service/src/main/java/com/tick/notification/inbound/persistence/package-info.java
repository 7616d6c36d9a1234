/** The table of received messages. */
@NullMarked
package com.tick.notification.inbound.persistence;

import org.jspecify.annotations.NullMarked;
