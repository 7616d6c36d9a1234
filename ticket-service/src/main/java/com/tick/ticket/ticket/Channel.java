package com.tick.ticket.ticket;

import java.util.Locale;

/** Where a ticket came from. */
public enum Channel {
    WEB,
    WHATSAPP;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
