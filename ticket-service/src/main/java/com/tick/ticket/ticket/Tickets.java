package com.tick.ticket.ticket;

/** All tickets. */
public interface Tickets {

    /** The ticket, to be changed: until the transaction ends nobody else can change it. */
    Ticket get(long id) throws TicketNotFoundException;

    /** Whether a WhatsApp message has opened its ticket already. */
    boolean haveCommand(String idempotencyKey);

    /**
     * Stores the state, its history and the events for publication, or nothing of it. A new ticket has its number afterwards.
     *
     * @throws ReferenceTakenException when another ticket is called that already; the transaction can go on with a new name
     */
    void save(Ticket ticket) throws ReferenceTakenException;

    /**
     * The version of an event about a ticket that somebody else publishes, in the same transaction. The ticket itself, and so
     * the version that agents see, stays as it is.
     */
    long nextEventVersion(long id) throws TicketNotFoundException;
}
