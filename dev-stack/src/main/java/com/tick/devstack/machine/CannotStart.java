package com.tick.devstack.machine;

/** Why Tick does not start, in one sentence for the person at the terminal. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** The sentence says what is wrong and what to do. */
    public CannotStart(String sentence) {
        super(sentence);
    }

    /** A sentence with what lies behind it. */
    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** What is wrong. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
