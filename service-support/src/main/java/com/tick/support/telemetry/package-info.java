/** Traces that go on where a request ends: through the outbox and Kafka into the listener. */
@NullMarked
package com.tick.support.telemetry;

import org.jspecify.annotations.NullMarked;
