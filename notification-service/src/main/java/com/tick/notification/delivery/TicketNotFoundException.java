package com.tick.notification.delivery;

import com.tick.support.error.NotFound;

/** There is no such ticket, or it has not been heard of yet. */
public class TicketNotFoundException extends NotFound {

    public TicketNotFoundException(long id) {
        super("ticket-not-found", "There is no ticket " + id);
    }
}
