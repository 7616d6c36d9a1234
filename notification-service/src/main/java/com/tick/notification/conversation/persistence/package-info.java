/** The table of received messages. */
@NullMarked
package com.tick.notification.conversation.persistence;

import org.jspecify.annotations.NullMarked;
