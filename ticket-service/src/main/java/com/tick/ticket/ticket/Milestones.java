package com.tick.ticket.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When what matters to waiting customers happened; beside the ticket, whose version stays as it is. */
public interface Milestones {

    /** @param now when this became known, which is when the ticket last changed */
    void heardFromCustomer(long ticketId, Instant at, Instant now);

    /** The customer did something to a message: there is something new to see, and nothing that waits for an answer. */
    void customerActed(long ticketId, Instant at, Instant now);

    /** Whoever waited waits no more; of the first answer it is noted who gave it. */
    void answered(long ticketId, @Nullable Long agentId, Instant at, Instant now);

    /** An agent left an internal note: the customer goes on waiting. */
    void noted(long ticketId, Instant at, Instant now);
}
