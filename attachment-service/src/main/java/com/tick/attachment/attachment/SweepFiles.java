package com.tick.attachment.attachment;

import com.tick.attachment.attachment.AbandonedFiles.Deadlines;
import com.tick.attachment.storage.Blobs;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;

/**
 * Removes files that nobody has claimed or bound in time.
 *
 * <p>The row is taken first, by a change of state that binding cannot undo, then the bytes go, then the row: whoever
 * comes in between finds either the whole file or none, and a crash is made up for by the next sweep.
 */
@Service
public class SweepFiles {

    private static final int BATCH = 100;

    /** Longer than any upload takes. */
    private static final Duration UPLOAD = Duration.ofHours(1);

    private final AbandonedFiles abandoned;
    private final Blobs blobs;
    private final Spool spool;
    private final UploadLimits limits;
    private final Clock clock;

    SweepFiles(AbandonedFiles abandoned, Blobs blobs, Spool spool, UploadLimits limits, Clock clock) {
        this.abandoned = abandoned;
        this.blobs = blobs;
        this.spool = spool;
        this.limits = limits;
        this.clock = clock;
    }

    /** @return how many were removed, at most a batch */
    public int handle() {
        var now = clock.instant();
        spool.removeOlderThan(now.minus(UPLOAD));
        var deadlines = new Deadlines(now.minus(limits.unclaimedFor()), now.minus(limits.unboundFor()));
        int removed = 0;
        for (var id : abandoned.find(deadlines, BATCH)) {
            if (abandoned.discard(id, deadlines)) {
                blobs.remove(StoredFile.thumbnailKey(id));
                blobs.remove(id.toString());
                abandoned.remove(id);
                removed++;
            }
        }
        abandoned.forgetUploaders(deadlines.unclaimedSince(), BATCH);
        return removed;
    }
}
