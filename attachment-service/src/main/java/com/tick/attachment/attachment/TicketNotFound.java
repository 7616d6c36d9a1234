package com.tick.attachment.attachment;

import com.tick.support.error.NotFound;

/** There is no such ticket. */
public final class TicketNotFound extends NotFound {

    public TicketNotFound(long ticketId) {
        super("ticket-not-found", "There is no ticket %d.".formatted(ticketId));
    }
}
