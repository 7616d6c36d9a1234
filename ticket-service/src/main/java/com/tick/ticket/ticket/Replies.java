package com.tick.ticket.ticket;

import java.time.Instant;
import java.util.List;

/** What was said on tickets, which reply-service keeps. */
public interface Replies {

    /** What the customer may see of it, oldest first. */
    List<CustomersReply> of(long ticketId);

    record CustomersReply(
            long id, String author, String agentName, String message, Instant sentAt, List<String> attachmentIds) {}
}
