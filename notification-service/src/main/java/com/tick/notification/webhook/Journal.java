package com.tick.notification.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Everything that WhatsApp ever told us, in the order of arrival, with what became of it. */
public interface Journal {

    /** Committed when it returns. */
    void append(byte[] body, Instant receivedAt);

    /** What waits to be worked through, oldest first. */
    List<Entry> due(Instant now, int limit);

    void done(long id, Instant now);

    /** Cannot be read at all, or not be worked through after many tries; kept to be looked at. */
    void dead(long id, String reason, Instant now);

    /** To be tried again later. */
    void postpone(long id, String reason, Instant until);

    Optional<Instant> lastReceivedAt();

    /** Removes a part of what was settled before then; how many. */
    int prune(Instant settledBefore, int limit);

    /** A signed body. */
    record Entry(long id, Instant receivedAt, byte[] body, int attempts) {}
}
