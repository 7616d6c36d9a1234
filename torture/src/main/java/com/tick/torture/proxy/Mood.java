package com.tick.torture.proxy;

import java.time.Duration;

/**
 * How a proxy treats what passes.
 *
 * @param accepts false: connections are closed as soon as they are made, and those that are open break
 * @param forwards false: whatever is sent disappears, and connections stay open
 * @param delay before each chunk of an answer
 * @param lostAnswers the share of answers, from 0 to 1, in whose place the connection breaks: the request has been heard
 */
public record Mood(boolean accepts, boolean forwards, Duration delay, double lostAnswers) {

    /** As if it were not there. */
    public static final Mood KIND = new Mood(true, true, Duration.ZERO, 0);

    /** Nobody gets through, and everybody is told at once. */
    public static final Mood CUT = new Mood(false, true, Duration.ZERO, 0);

    /** Nobody gets through, and nobody is told. */
    public static final Mood BLACKHOLE = new Mood(true, false, Duration.ZERO, 0);

    /** Answers come late. */
    public static Mood slow(Duration delay) {
        return new Mood(true, true, delay, 0);
    }

    /** Requests arrive, but some answers never do. */
    public static Mood losingAnswers(double share) {
        return new Mood(true, true, Duration.ZERO, share);
    }
}
