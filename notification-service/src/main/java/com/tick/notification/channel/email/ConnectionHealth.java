package com.tick.notification.channel.email;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether sending and receiving work, as the copy of the service that does it found last. */
public interface ConnectionHealth {

    /** Either way of a mail. */
    enum Direction {
        SENDING,
        RECEIVING
    }

    /** @param problem in words; null when it works */
    void found(Direction direction, @Nullable String problem, Instant now);

    Optional<State> of(Direction direction);

    /** @param since when it began to work, or stopped */
    record State(@Nullable String problem, Instant since, Instant checkedAt) {}
}
