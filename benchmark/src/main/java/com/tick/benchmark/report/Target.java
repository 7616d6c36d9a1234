package com.tick.benchmark.report;

import java.util.Locale;

/**
 * What a figure should be.
 *
 * @param ofRatio of the ratio to the reference, and not of Tick's own figure
 * @param atLeast or at most
 */
public record Target(boolean ofRatio, boolean atLeast, double bound) {

    /** Of the reference's figure, so much or more. */
    public static Target ratioAtLeast(double bound) {
        return new Target(true, true, bound);
    }

    /** So many times the reference's figure, or fewer. */
    public static Target ratioAtMost(double bound) {
        return new Target(true, false, bound);
    }

    /** So much or less, whatever the reference does. */
    public static Target atMost(double bound) {
        return new Target(false, false, bound);
    }

    boolean isMetBy(double value) {
        return atLeast ? value >= bound : value <= bound;
    }

    @Override
    public String toString() {
        var number =
                bound == Math.rint(bound) ? Long.toString((long) bound) : String.format(Locale.ROOT, "%.1f", bound);
        return (atLeast ? ">= " : "<= ") + number + (ofRatio ? " x" : "");
    }
}
