/** Kafka into {@link com.tick.reply.ticket}. */
@NullMarked
package com.tick.reply.ticket.messaging;

import org.jspecify.annotations.NullMarked;
