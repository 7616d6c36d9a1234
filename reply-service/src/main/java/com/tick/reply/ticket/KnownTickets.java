package com.tick.reply.ticket;

import java.util.Optional;

/** The tickets this service has heard of. */
public interface KnownTickets {

    Optional<KnownTicket> find(long id);

    /** Remembers the ticket, unless something newer is known of it already. */
    void learn(KnownTicket ticket);

    /** Takes over the status, unless something newer is known; false when the ticket is unknown. */
    boolean changeStatus(long id, String status, long version);
}
