package com.tick.ticket.ticket;

import java.time.Instant;

/** All tickets. */
public interface Tickets {

    /** The ticket, to be changed: until the transaction ends nobody else can change it. */
    Ticket get(long id) throws TicketNotFound;

    /** Whether a ticket is called that already. */
    boolean haveReference(String reference);

    /** Whether a WhatsApp message has opened its ticket already. */
    boolean haveCommand(String idempotencyKey);

    /** Stores the state, its history and the events for publication, or nothing of it. */
    void save(Ticket ticket);

    /** Notes that something was said on a ticket. No change of its state, so whoever has seen the ticket may still change it. */
    void touch(long id, Instant at);
}
