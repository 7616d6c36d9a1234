/** Kafka in and out of {@link com.tick.reply.action}. */
@NullMarked
package com.tick.reply.action.messaging;

import org.jspecify.annotations.NullMarked;
