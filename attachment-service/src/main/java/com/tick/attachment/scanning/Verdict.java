package com.tick.attachment.scanning;

import org.jspecify.annotations.Nullable;

/**
 * What a scanner says of a file. Only what it says in so many words is clean.
 *
 * @param problem the malware's name, or why it could not be looked for; null for a clean file
 */
public record Verdict(Finding finding, @Nullable String problem) {

    /** What was found. */
    public enum Finding {
        CLEAN,
        INFECTED,
        UNSCANNABLE
    }

    public static Verdict clean() {
        return new Verdict(Finding.CLEAN, null);
    }

    public static Verdict infected(String malware) {
        return new Verdict(Finding.INFECTED, malware);
    }

    public static Verdict unscannable(String reason) {
        return new Verdict(Finding.UNSCANNABLE, reason);
    }
}
