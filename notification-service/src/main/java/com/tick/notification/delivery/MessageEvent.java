package com.tick.notification.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of a message. */
public sealed interface MessageEvent {

    Instant at();

    record Sent(Instant at, boolean approved) implements MessageEvent {}

    record Delivered(Instant at, boolean read) implements MessageEvent {}

    /** Did not reach the customer, or nobody can tell, or not before the customer writes. */
    record Failed(Instant at, MessageState state, @Nullable Integer errorCode, String reason) implements MessageEvent {}
}
