package com.tick.benchmark.load;

import org.HdrHistogram.Histogram;

/**
 * How long requests took.
 *
 * @param micros of those that succeeded
 * @param failed how many others there were
 * @param seconds from the begin of the first to the end of the last
 */
public record Timings(Histogram micros, long failed, double seconds) {

    /** Nothing yet. */
    public static Timings none() {
        return new Requests().timings();
    }

    /** These and those of another turn: percentiles are taken of all requests, never of percentiles. */
    public Timings plus(Timings other) {
        var all = micros.copy();
        all.add(other.micros);
        return new Timings(all, failed + other.failed, seconds + other.seconds);
    }

    /** How many succeeded. */
    public long succeeded() {
        return micros.getTotalCount();
    }

    /** Successes in a second. */
    public double rate() {
        return seconds == 0 ? 0 : succeeded() / seconds;
    }

    /** The time that so many of a hundred stayed within. */
    public double millis(double percentile) {
        return micros.getValueAtPercentile(percentile) / 1000.0;
    }
}
