package com.tick.ticket.ticket;

/** The reference that was drawn for a new ticket is another ticket's. */
public final class ReferenceTakenException extends RuntimeException {

    public ReferenceTakenException(String reference) {
        super("There is a ticket " + reference + " already");
    }
}
