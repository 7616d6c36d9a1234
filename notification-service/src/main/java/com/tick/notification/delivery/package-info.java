/** Owns the messages to customers, from the event that causes one to the tick on the customer's phone. Publishes MessageSent, MessageDelivered and MessageFailed; listens to tick.reply.events, because an agent's answer is for the customer. */
@NullMarked
package com.tick.notification.delivery;

import org.jspecify.annotations.NullMarked;
