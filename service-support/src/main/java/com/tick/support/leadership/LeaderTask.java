package com.tick.support.leadership;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Work that one copy of the service does for all of them. Its transactions commit only while that copy leads. */
public interface LeaderTask {

    /** There may be more to do. */
    Duration AT_ONCE = Duration.ZERO;

    /** There is nothing to do but what somebody signals, or what {@link #nextDue()} tells. */
    Duration UNTIL_SIGNALLED = Duration.ofDays(1);

    /** As its thread and its wake-up are called. */
    String label();

    /** This copy leads from now on; the one before may have died in the middle of something. */
    default void elected() {}

    /** One round, and how long to sleep after it when nobody signals. */
    Duration step() throws InterruptedException;

    /** When the next thing is due that nobody will signal. Asked only after there was nothing to do for a moment. */
    default Optional<Instant> nextDue() {
        return Optional.empty();
    }

    /** The last step was taken; what it has begun in other threads ends now, while this copy still leads. */
    default void finish() throws InterruptedException {}
}
