/** Kafka in and out of {@link com.tick.reply.reply}. */
@NullMarked
package com.tick.reply.reply.messaging;

import org.jspecify.annotations.NullMarked;
