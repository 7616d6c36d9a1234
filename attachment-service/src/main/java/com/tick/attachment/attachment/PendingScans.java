package com.tick.attachment.attachment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Files that a scanner has yet to look at. */
public interface PendingScans {

    /** @param attempts how often the scanner has taken it in and given no answer */
    record Pending(StoredFile file, int attempts) {}

    /** Takes the file whose turn it is; until the given time it is nobody else's. */
    Optional<Pending> take(Instant now, Instant until);

    /** Gives a file its next turn. */
    void putOff(UUID id, int attempts, Instant until);
}
