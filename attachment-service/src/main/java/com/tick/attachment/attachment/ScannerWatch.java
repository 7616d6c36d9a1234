package com.tick.attachment.attachment;

import com.tick.attachment.scanning.ScanInterruptedException;
import com.tick.attachment.scanning.Scanner;
import com.tick.attachment.scanning.Verdict;
import com.tick.support.error.Unavailable;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The scanner, and since when it is away: while it is, it is asked less and less often. */
@Component
public class ScannerWatch {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final Scanner scanner;
    private final Clock clock;
    private Duration pause = Duration.ZERO;
    private @Nullable Instant awaySince;
    private Instant nextTry = Instant.MIN;

    ScannerWatch(Scanner scanner, Clock clock) {
        this.scanner = scanner;
        this.clock = clock;
    }

    public boolean present() {
        return scanner.present();
    }

    /** Null while it answers. */
    public synchronized @Nullable Instant awaySince() {
        return awaySince;
    }

    synchronized boolean mayTry() {
        return scanner.present() && !clock.instant().isBefore(nextTry);
    }

    /** What {@link Scanner#scan} does. */
    Verdict scan(InputStream bytes) throws IOException {
        try {
            var verdict = scanner.scan(bytes);
            answered();
            return verdict;
        } catch (Unavailable away) {
            away(clock.instant());
            throw away;
        } catch (ScanInterruptedException there) {
            answered();
            throw there;
        }
    }

    private synchronized void answered() {
        pause = Duration.ZERO;
        awaySince = null;
        nextTry = Instant.MIN;
    }

    private synchronized void away(Instant now) {
        pause = pause.isZero() ? FIRST_PAUSE : shorter(pause.multipliedBy(2), LONGEST_PAUSE);
        nextTry = now.plus(pause);
        if (awaySince == null) {
            awaySince = now;
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
