package com.tick.reply.ticket;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tickets this service has heard of. */
public interface TicketProjections {

    Optional<TicketProjection> find(long id);

    /** Remembers tickets, each unless something newer is known of it already. */
    void learn(List<TicketProjection> tickets);

    /** Takes over statuses, each unless something newer is known; answers which of the tickets are unknown. */
    Set<Long> changeStatuses(List<StatusChange> changes);

    /** @param version position of the event in the ticket's stream */
    record StatusChange(long ticketId, String status, long version) {}
}
