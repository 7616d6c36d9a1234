package com.tick.simulator.chat;

import org.jspecify.annotations.Nullable;

/**
 * Something to tap under a bubble.
 *
 * @param value the payload or id that comes back, or the address of a link
 */
public record PhoneButton(Kind kind, String title, String value, @Nullable String description) {

    /** What tapping does. */
    public enum Kind {
        TEMPLATE_REPLY,
        REPLY,
        LIST_ROW,
        LINK
    }
}
