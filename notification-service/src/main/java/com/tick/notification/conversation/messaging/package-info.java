/** Leaves commands for ticket-service and reply-service, and hears what became of them. */
@NullMarked
package com.tick.notification.conversation.messaging;

import org.jspecify.annotations.NullMarked;
