package com.tick.reply.ticket;

import java.util.Optional;

/** The service that owns tickets, asked only about those that have not been heard of here. */
public interface TicketOwner {

    Optional<TicketProjection> ask(long id);
}
