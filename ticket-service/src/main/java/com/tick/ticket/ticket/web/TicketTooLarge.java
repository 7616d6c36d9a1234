package com.tick.ticket.ticket.web;

import com.tick.support.error.TooLarge;

/** A JSON body longer than any valid ticket. */
final class TicketTooLarge extends TooLarge {

    TicketTooLarge() {
        super("ticket-too-large", "The body is longer than any ticket can be.");
    }
}
