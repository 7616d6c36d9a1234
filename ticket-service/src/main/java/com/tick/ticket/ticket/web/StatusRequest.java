package com.tick.ticket.ticket.web;

import com.tick.ticket.ticket.TicketStatus;
import org.jspecify.annotations.Nullable;

/** The status that a ticket shall have. */
record StatusRequest(@Nullable String status) {

    TicketStatus toStatus() {
        if (status == null || status.isBlank()) {
            throw new InvalidParameterException("status", "is required");
        }
        return TicketStatus.of(status);
    }
}
