package com.tick.torture.check;

/**
 * One broken promise.
 *
 * @param invariant the name of the one that noticed
 * @param subject what it is about; with the invariant it is the same violation whenever it is seen
 */
public record Violation(String invariant, Kind kind, String subject, String sentence) {

    /** What the table counts apart. */
    public enum Kind {
        /** Acknowledged, and not there. */
        LOST,
        /** There more than once. */
        DOUBLED,
        /** In the wrong order. */
        INVERTED,
        /** Wrong otherwise. */
        WRONG
    }
}
