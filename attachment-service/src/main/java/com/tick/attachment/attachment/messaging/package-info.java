/** Kafka in and out of {@link com.tick.attachment.attachment}. */
@NullMarked
package com.tick.attachment.attachment.messaging;

import org.jspecify.annotations.NullMarked;
