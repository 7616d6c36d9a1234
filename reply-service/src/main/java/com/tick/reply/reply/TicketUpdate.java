package com.tick.reply.reply;

import org.jspecify.annotations.Nullable;

/**
 * What an agent does to the ticket together with a reply. ticket-service applies it, once, when it hears of the reply.
 *
 * @param status the ticket's new status; null: as it is
 * @param assignToAuthor whether an unassigned ticket goes to whoever wrote the reply
 */
public record TicketUpdate(@Nullable String status, boolean assignToAuthor) {

    public static final TicketUpdate NONE = new TicketUpdate(null, false);
}
