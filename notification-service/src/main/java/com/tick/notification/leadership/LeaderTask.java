package com.tick.notification.leadership;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Work that one copy of this service does for all of them. */
public interface LeaderTask {

    /** There may be more to do. */
    Duration AT_ONCE = Duration.ZERO;

    /** There is nothing to do but what somebody signals, or what {@link #nextDue()} tells. */
    Duration UNTIL_SIGNALLED = Duration.ofDays(1);

    TaskName name();

    /** This copy leads from now on; the one before may have died in the middle of something. */
    default void elected() {}

    /** One round, and how long to sleep after it when nobody signals. */
    Duration step() throws InterruptedException;

    /** When the next thing is due that nobody will signal. Asked only after there was nothing to do for a moment. */
    default Optional<Instant> nextDue() {
        return Optional.empty();
    }
}
