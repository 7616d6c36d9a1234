/** Leaves commands for ticket-service and reply-service, and hears what became of them. */
@NullMarked
package com.tick.notification.inbound.messaging;

import org.jspecify.annotations.NullMarked;
