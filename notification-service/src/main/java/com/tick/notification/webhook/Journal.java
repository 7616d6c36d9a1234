package com.tick.notification.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything that WhatsApp ever told us, in the order of arrival, with what became of it. */
public interface Journal {

    /** Committed when it returns. */
    void append(byte[] body, Instant receivedAt);

    /** What waits to be worked through, oldest first. */
    List<Entry> due(Instant now, int limit);

    /** @param counts what became of its items, for people */
    /** When the next body that was put off is to be worked through. */
    Optional<Instant> nextDue(Instant after);

    void done(long id, String counts, Instant now);

    /** Cannot be read at all, or not be worked through after many tries; kept to be looked at. */
    void dead(long id, String reason, Instant now);

    /** To be tried again later. */
    void postpone(long id, String reason, Instant until);

    Optional<Instant> lastReceivedAt();

    /** The newest first, from before an id. */
    List<Listed> list(@Nullable String state, long before, int limit);

    Optional<Listed> find(long id);

    Optional<byte[]> body(long id);

    /** To be worked through once more; false when there is no such body. */
    boolean replay(long id, Instant now);

    /** Removes a part of what was settled before then; how many. */
    int prune(Instant settledBefore, int limit);

    /** A signed body. */
    record Entry(long id, Instant receivedAt, byte[] body, int attempts) {}

    /**
     * A signed body as people see it.
     *
     * @param state pending, done or dead
     * @param counts what became of its items; null while it waits
     * @param reason why it waits again, or was given up
     */
    record Listed(
            long id,
            Instant receivedAt,
            String state,
            long size,
            @Nullable String counts,
            @Nullable String reason,
            int attempts) {}
}
