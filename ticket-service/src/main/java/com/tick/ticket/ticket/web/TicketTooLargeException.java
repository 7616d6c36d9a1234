package com.tick.ticket.ticket.web;

import com.tick.support.error.TooLarge;

/** A JSON body longer than any valid ticket. */
final class TicketTooLargeException extends TooLarge {

    TicketTooLargeException() {
        super("ticket-too-large", "This request is too large for a ticket.");
    }
}
