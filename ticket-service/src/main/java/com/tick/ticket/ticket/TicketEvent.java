package com.tick.ticket.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What has happened to a ticket. */
public sealed interface TicketEvent {

    Instant at();

    Actor by();

    /** @param commandId the WhatsApp command behind it, if one was */
    record Opened(Actor by, @Nullable String commandId, Instant at) implements TicketEvent {}

    /**
     * @param assigneeId who had the ticket at that time
     * @param replyId the reply to the customer that the change came with; null: it came alone
     */
    record StatusChanged(
            TicketStatus from, TicketStatus to, @Nullable Long assigneeId, Actor by, @Nullable Long replyId, Instant at)
            implements TicketEvent {}

    /** @param status the ticket's at that time */
    record Assigned(@Nullable Long from, @Nullable Assignee to, TicketStatus status, Actor by, Instant at)
            implements TicketEvent {}
}
