package com.tick.notification.channel.email;

/**
 * A stretch of a mail's text that agents see folded. Nothing is cut: the text has it, between these offsets.
 *
 * @param start of the first character, in UTF-16 units
 * @param end behind the last
 */
public record Fold(int start, int end, Kind kind) {

    /** What the folded text is. */
    public enum Kind {
        QUOTE,
        SIGNATURE
    }
}
