package com.tick.reply.ticket;

import com.tick.support.error.NotFound;

/** Neither this service nor the owner of tickets knows the ticket. */
public final class TicketNotFoundException extends NotFound {

    public TicketNotFoundException(long id) {
        super("ticket-not-found", "Ticket not found.");
    }
}
