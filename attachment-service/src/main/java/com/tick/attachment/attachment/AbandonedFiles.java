package com.tick.attachment.attachment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Files that nobody has claimed or bound in time, and those whose removal did not get to its end. */
public interface AbandonedFiles {

    /**
     * @param unclaimedSince an upload older than that waits in vain
     * @param unboundSince a claimed file older than that does, too
     */
    record Deadlines(Instant unclaimedSince, Instant unboundSince) {}

    List<UUID> find(Deadlines deadlines, int atMost);

    /** @return false when the file has found an owner meanwhile */
    boolean discard(UUID id, Deadlines deadlines);

    /** Forgets a discarded file. */
    void remove(UUID id);

    /** Forgets addresses that have uploaded nothing for long. */
    void forgetUploaders(Instant before, int atMost);
}
