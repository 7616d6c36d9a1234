package com.tick.ticket.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When what matters to waiting customers happened; beside the ticket, whose version stays as it is. */
public interface Milestones {

    void heardFromCustomer(long ticketId, Instant at);

    /** Only the first answer counts. */
    void answered(long ticketId, @Nullable Long agentId, Instant at);
}
