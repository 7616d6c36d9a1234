package com.tick.simulator.webhook;

import java.util.ArrayDeque;
import java.util.ArrayList;
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

    public synchronized List<Attempt> all() {
        return new ArrayList<>(attempts);
    }

    public synchronized void reset() {
        attempts.clear();
    }
}
