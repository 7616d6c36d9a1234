package com.tick.ticket.ticket;

import com.tick.support.error.Stale;

/** The caller decided on a state of the ticket that is no longer the present one. */
public final class TicketChangedException extends Stale {

    private final long ticketId;

    TicketChangedException(long ticketId) {
        super("ticket-changed", "Someone else just updated this ticket. Review the changes and try again.");
        this.ticketId = ticketId;
    }

    public long ticketId() {
        return ticketId;
    }
}
