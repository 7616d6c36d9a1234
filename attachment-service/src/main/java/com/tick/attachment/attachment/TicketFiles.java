package com.tick.attachment.attachment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What ticket-service knows about a ticket's files, for the moment before its event has arrived here. */
public interface TicketFiles {

    /** Empty when there is no such ticket. */
    Optional<List<UUID>> of(long ticketId);
}
