package com.tick.attachment.attachment;

import com.tick.attachment.storage.BlobNotFoundException;
import com.tick.attachment.storage.Blobs;
import com.tick.support.error.Unavailable;
import java.io.IOException;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** Compares a file with its bytes, by size and hash, and keeps what has changed: lost, or found again. */
@Service
public class CheckContent {

    private static final int BUFFER = 64 * 1024;

    private final Blobs blobs;
    private final RecordFinding recordFinding;
    private final ContentChecks checks;
    private final Clock clock;

    CheckContent(Blobs blobs, RecordFinding recordFinding, ContentChecks checks, Clock clock) {
        this.blobs = blobs;
        this.recordFinding = recordFinding;
        this.checks = checks;
        this.clock = clock;
    }

    public void handle(StoredFile file) {
        try {
            if (!isWhole(file)) {
                recordFinding.lost(file.id(), ContentState.DAMAGED);
            } else if (file.content().lost()) {
                recordFinding.foundAgain(file.id());
            }
        } catch (BlobNotFoundException missing) {
            recordFinding.lost(file.id(), ContentState.MISSING);
        }
        checks.checked(file.id(), clock.instant());
    }

    private boolean isWhole(StoredFile file) {
        // One byte more than there should be, which shows when there is more.
        try (var bytes = ContentStream.of(blobs.open(file.key(), 0, file.size() + 1))) {
            var buffer = new byte[BUFFER];
            int read = bytes.read(buffer);
            while (read >= 0) {
                read = bytes.read(buffer);
            }
            return bytes.was(file);
        } catch (IOException brokeOff) {
            throw new Unavailable("file store", brokeOff);
        }
    }
}
