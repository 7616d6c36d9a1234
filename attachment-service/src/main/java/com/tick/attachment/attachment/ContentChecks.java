package com.tick.attachment.attachment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Which files have been compared with their bytes, and when. */
public interface ContentChecks {

    /**
     * Files whose check is due, those that wait longest first.
     *
     * @param soundBefore a file with nothing wrong is due when it was last checked before that
     * @param lostBefore a file that was lost is due when it was last checked before that
     */
    List<StoredFile> due(Instant soundBefore, Instant lostBefore, int atMost);

    void checked(UUID id, Instant at);

    /** Those of the ids that are files' ids. */
    Set<UUID> known(Collection<UUID> ids);
}
