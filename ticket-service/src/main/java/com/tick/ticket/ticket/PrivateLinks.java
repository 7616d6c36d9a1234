package com.tick.ticket.ticket;

import java.util.UUID;

/** The private links by which customers reach their ticket without an account. */
public interface PrivateLinks {

    /** The secret part of a ticket's link. The same ticket and version always give the same. */
    String token(UUID ticketUuid, int linkVersion);

    /** What may be stored of the secret part, to find the ticket it opens. */
    String fingerprint(String token);
}
