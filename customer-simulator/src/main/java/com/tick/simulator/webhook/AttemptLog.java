package com.tick.simulator.webhook;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import org.springframework.stereotype.Component;

/** The latest tries, oldest first. */
@Component
public class AttemptLog {
    private static final int MOST = 5_000;

    private final ArrayDeque<Attempt> attempts = new ArrayDeque<>();

    synchronized void add(Attempt attempt) {
        attempts.addLast(attempt);
        if (attempts.size() > MOST) attempts.removeFirst();
    }

    /** Those that were made at that moment or later. */
    public synchronized List<Attempt> since(Instant moment) {
        return attempts.stream().filter(it -> !it.at().isBefore(moment)).toList();
    }

    public synchronized void reset() {
        attempts.clear();
    }
}
