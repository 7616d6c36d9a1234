package com.tick.ticket.ticket.web;

import com.tick.ticket.ticket.Ticket;
import com.tick.ticket.ticket.TicketQueries.View;
import com.tick.ticket.ticket.TicketStatus;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a request to open a ticket.
 *
 * @param trackingUrl the customer's private link; whoever has it can read the ticket
 */
record CreatedTicket(
        long id,
        String name,
        @Nullable String email,
        @Nullable String mobile,
        String description,
        @Nullable String issueType,
        @Nullable String issueTitle,
        String status,
        String reference,
        String trackingUrl) {

    static CreatedTicket of(Ticket opened, String trackingUrl) {
        return new CreatedTicket(
                opened.id(),
                opened.customer().name(),
                opened.customer().email(),
                opened.customer().mobile(),
                opened.issue().description(),
                opened.issue().issueType(),
                opened.issue().issueTitle(),
                opened.status().wireName(),
                opened.reference(),
                trackingUrl);
    }

    /** As it was right after it was opened, however the ticket stands by now. */
    static CreatedTicket of(View it, String trackingUrl) {
        return new CreatedTicket(
                it.id(),
                it.name(),
                it.email(),
                it.mobile(),
                it.description(),
                it.issueType(),
                it.issueTitle(),
                TicketStatus.NEW.wireName(),
                it.reference(),
                trackingUrl);
    }
}
