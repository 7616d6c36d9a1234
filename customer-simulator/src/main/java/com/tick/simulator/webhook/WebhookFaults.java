package com.tick.simulator.webhook;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import org.springframework.stereotype.Component;

/** What shall go wrong with the next notifications; each rule is used up once. */
@Component
public class WebhookFaults {
    private static final int MOST = 10_000;

    private final ArrayDeque<List<Duration>> planned = new ArrayDeque<>();

    /** Plans for the next notifications: one delay per copy, so an empty list loses the notification. */
    public synchronized void plan(List<Duration> copies, int times) {
        if (planned.size() + times > MOST) throw new IllegalArgumentException("Too many faults are planned already.");
        for (int count = 0; count < times; count++) planned.addLast(List.copyOf(copies));
    }

    public synchronized void reset() {
        planned.clear();
    }

    synchronized List<Duration> next() {
        var copies = planned.pollFirst();
        return copies == null ? List.of(Duration.ZERO) : copies;
    }
}
