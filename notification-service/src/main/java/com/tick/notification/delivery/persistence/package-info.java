/** Tables of messages, attempts and early statuses. */
@NullMarked
package com.tick.notification.delivery.persistence;

import org.jspecify.annotations.NullMarked;
