package com.tick.attachment.attachment;

/** What is known about a file's bytes: whether they may be handed out, and if not, why. */
public enum ContentState {
    /** Taken while no scanner was configured. */
    UNSCANNED,
    /** The scanner has not said anything yet. */
    PENDING,
    /** The scanner has found nothing. */
    CLEAN,
    /** The scanner has found malware. */
    INFECTED,
    /** The scanner cannot look through it, so nobody knows what it is. */
    FAILED,
    /** The file store has lost them. */
    MISSING,
    /** The file store has others than those that were sent. */
    DAMAGED,
    /** A ticket or reply names the file, which is still being fetched from where the customer sent it. */
    AWAITED,
    /** They could not be fetched from where the customer sent it; somebody may have it tried again. */
    UNAVAILABLE,
    /** They are more than the channel allows for one file. */
    TOO_LARGE;

    /** @param scannerPresent whether files have to be found clean first */
    boolean readable(boolean scannerPresent) {
        return this == CLEAN || (!scannerPresent && outstanding());
    }

    /** Whether a scanner has not looked at them yet. */
    boolean outstanding() {
        return this == UNSCANNED || this == PENDING;
    }

    boolean lost() {
        return this == MISSING || this == DAMAGED;
    }

    /** Whether they have not come yet, or never will. */
    boolean absent() {
        return this == AWAITED || this == UNAVAILABLE || this == TOO_LARGE;
    }
}
