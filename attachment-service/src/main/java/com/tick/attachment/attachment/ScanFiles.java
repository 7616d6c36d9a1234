package com.tick.attachment.attachment;

import com.tick.attachment.attachment.PendingScans.Pending;
import com.tick.attachment.scanning.ScanInterruptedException;
import com.tick.attachment.scanning.Verdict;
import com.tick.attachment.scanning.Verdict.Finding;
import com.tick.attachment.storage.BlobNotFoundException;
import com.tick.attachment.storage.Blobs;
import com.tick.support.error.Unavailable;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;

/**
 * Has files looked through that nobody has looked through yet, one after the other.
 *
 * <p>While the scanner is away everything waits, at no file's expense. A file at which it breaks off has its next turn
 * later and later, and in the end is held to be uncheckable: it must not keep the others waiting.
 */
@Service
public class ScanFiles {

    private static final int BATCH = 100;
    private static final int MOST_ATTEMPTS = 6;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);

    /** Longer than a scanner takes for one file. */
    private static final Duration TURN = Duration.ofMinutes(10);

    private final PendingScans pending;
    private final ScannerWatch scanner;
    private final Blobs blobs;
    private final RecordFinding recordFinding;
    private final Clock clock;

    ScanFiles(PendingScans pending, ScannerWatch scanner, Blobs blobs, RecordFinding recordFinding, Clock clock) {
        this.pending = pending;
        this.scanner = scanner;
        this.blobs = blobs;
        this.recordFinding = recordFinding;
        this.clock = clock;
    }

    /**
     * @return how many files had their turn, at most a batch
     * @throws Unavailable when the scanner or the file store is away
     */
    public int handle() {
        int done = 0;
        while (done < BATCH && scanner.mayTry()) {
            var now = clock.instant();
            var next = pending.take(now, now.plus(TURN));
            if (next.isEmpty()) {
                return done;
            }
            scan(next.get());
            done++;
        }
        return done;
    }

    private void scan(Pending turn) {
        var file = turn.file();
        try (var bytes = ContentStream.of(blobs.open(file.key(), 0, file.size()))) {
            var verdict = scanner.scan(bytes);
            if (verdict.finding() == Finding.CLEAN && !bytes.was(file)) {
                recordFinding.lost(file.id(), ContentState.DAMAGED);
            } else {
                recordFinding.handle(file.id(), verdict);
            }
        } catch (BlobNotFoundException missing) {
            recordFinding.lost(file.id(), ContentState.MISSING);
        } catch (ScanInterruptedException noVerdict) {
            giveAnotherTurn(turn);
        } catch (Unavailable away) {
            pending.putOff(file.id(), turn.attempts(), clock.instant());
            throw away;
        } catch (IOException storeBrokeOff) {
            pending.putOff(file.id(), turn.attempts(), clock.instant());
            throw new Unavailable("file store", storeBrokeOff);
        }
    }

    private void giveAnotherTurn(Pending turn) {
        int attempts = turn.attempts() + 1;
        if (attempts >= MOST_ATTEMPTS) {
            recordFinding.handle(
                    turn.file().id(), Verdict.unscannable("no verdict in %d attempts".formatted(attempts)));
        } else {
            var pause = FIRST_PAUSE.multipliedBy(1L << (2 * turn.attempts()));
            pending.putOff(turn.file().id(), attempts, clock.instant().plus(pause));
        }
    }
}
