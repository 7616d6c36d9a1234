package com.tick.ticket.ticket;

import java.util.Arrays;
import java.util.Locale;

/** Where a ticket stands. Each may become each other one. */
public enum TicketStatus {
    NEW,
    IN_PROGRESS,
    CLOSED;

    /** The status of that name in the API and in events. */
    public static TicketStatus of(String name) {
        return Arrays.stream(values())
                .filter(it -> it.wireName().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnknownStatusException(name));
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
