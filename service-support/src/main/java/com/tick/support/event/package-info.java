/** Events as bytes: Avro's single-object encoding, with the writers' schemas kept in a compacted Kafka topic. */
@NullMarked
package com.tick.support.event;

import org.jspecify.annotations.NullMarked;
