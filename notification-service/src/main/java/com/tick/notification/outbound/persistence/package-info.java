/** Tables of messages, attempts and early statuses. */
@NullMarked
package com.tick.notification.outbound.persistence;

import org.jspecify.annotations.NullMarked;
