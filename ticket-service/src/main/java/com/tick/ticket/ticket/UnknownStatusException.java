package com.tick.ticket.ticket;

import com.tick.support.error.Malformed;

/** There is no such status. */
public final class UnknownStatusException extends Malformed {

    public UnknownStatusException(String name) {
        super(
                "unknown-status",
                "status must be one of new, in_progress, closed, not '%s'".formatted(shortened(name)),
                "status");
    }

    private static String shortened(String name) {
        return name.length() <= 30 ? name : name.substring(0, 30) + "…";
    }
}
