package com.tick.attachment.attachment;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;

/**
 * Compares files with their bytes, a few at a time, each once a week. One that is lost is looked for every hour: it may
 * come back from a backup.
 */
@Service
public class ReconcileFiles {

    private static final int BATCH = 200;

    /** Bytes read in one go, so that the file store has time for others. */
    private static final long MOST_BYTES = 256L * 1024 * 1024;

    private static final Duration SOUND = Duration.ofDays(7);
    private static final Duration LOST = Duration.ofHours(1);

    private final ContentChecks checks;
    private final CheckContent checkContent;
    private final Clock clock;

    ReconcileFiles(ContentChecks checks, CheckContent checkContent, Clock clock) {
        this.checks = checks;
        this.checkContent = checkContent;
        this.clock = clock;
    }

    /** @return how many files were compared */
    public int handle() {
        var now = clock.instant();
        long bytes = 0;
        int compared = 0;
        for (var file : checks.due(now.minus(SOUND), now.minus(LOST), BATCH)) {
            if (bytes > MOST_BYTES) {
                break;
            }
            checkContent.handle(file);
            bytes += file.size();
            compared++;
        }
        return compared;
    }
}
