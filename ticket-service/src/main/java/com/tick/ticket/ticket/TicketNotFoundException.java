package com.tick.ticket.ticket;

import com.tick.support.error.NotFound;

/** There is no such ticket. */
public final class TicketNotFoundException extends NotFound {

    public TicketNotFoundException(long id) {
        super("ticket-not-found", "Ticket not found.");
    }
}
