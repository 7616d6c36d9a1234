package com.tick.reply.ticket;

import com.tick.support.error.NotFound;

/** Neither this service nor the owner of tickets knows the ticket. */
public final class TicketNotFound extends NotFound {

    public TicketNotFound(long id) {
        super("ticket-not-found", "Ticket not found.");
    }
}
