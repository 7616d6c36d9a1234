package com.tick.ticket.ticket;

import java.util.Locale;

/** Where a ticket came from. */
public enum Channel {
    WEB,
    WHATSAPP,
    EMAIL,
    SMS;

    /** @throws IllegalArgumentException of one that this release does not know */
    public static Channel named(String wireName) {
        return valueOf(wireName.toUpperCase(Locale.ROOT));
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
