package com.tick.attachment.attachment;

import com.tick.support.error.NotFound;

/** There is no such ticket. */
public final class TicketNotFoundException extends NotFound {

    public TicketNotFoundException(long ticketId) {
        super("ticket-not-found", "Ticket not found.");
    }
}
