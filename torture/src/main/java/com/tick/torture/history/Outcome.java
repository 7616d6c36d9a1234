package com.tick.torture.history;

/** What is known of an operation's end. */
public enum Outcome {
    /** Still under way, or broken off. */
    OPEN,
    /** Acknowledged: must be there, once. */
    OK,
    /** Definitely refused: must have left nothing. */
    FAIL,
    /** Nobody can tell: may be there, at most once. */
    UNKNOWN
}
