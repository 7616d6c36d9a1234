package com.tick.benchmark.load;

import java.time.Duration;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Counts requests while many threads make them. */
public final class Requests {

    private static final long LONGEST_MICROS = Duration.ofMinutes(2).toNanos() / 1000;
    private static final int DIGITS = 3;

    private final ConcurrentHistogram micros = new ConcurrentHistogram(LONGEST_MICROS, DIGITS);
    private long failed;
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;

    /** One of them, between two moments of {@link System#nanoTime()}. */
    public void add(long began, long ended, boolean succeeded) {
        if (succeeded) {
            micros.recordValue(Math.min(LONGEST_MICROS, (ended - began) / 1000));
        }
        synchronized (this) {
            if (!succeeded) {
                failed++;
            }
            first = Math.min(first, began);
            last = Math.max(last, ended);
        }
    }

    private Histogram copy() {
        var copy = new Histogram(LONGEST_MICROS, DIGITS);
        copy.add(micros);
        return copy;
    }

    /** All so far. */
    public synchronized Timings timings() {
        var seconds = first > last
                ? 0
                : (double) (last - first) / Duration.ofSeconds(1).toNanos();
        return new Timings(copy(), failed, seconds);
    }
}
