package com.tick.notification.outbound;

import com.tick.support.error.NotFound;

/** There is no such ticket, or it has not been heard of yet. */
public class TicketNotFound extends NotFound {

    TicketNotFound(long id) {
        super("ticket-not-found", "There is no ticket " + id);
    }
}
