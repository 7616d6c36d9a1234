package com.tick.simulator.chat;

import java.util.Locale;

/** How far a message has come, in rising order; failed lies below delivered because another device may still get it. */
public enum Tick {
    ACCEPTED,
    SENT,
    FAILED,
    DELIVERED,
    READ,
    PLAYED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Tick of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
