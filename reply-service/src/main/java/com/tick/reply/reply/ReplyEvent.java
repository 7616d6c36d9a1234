package com.tick.reply.reply;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happened to a reply, in the words of this service. What other services see is in shared-events. */
public sealed interface ReplyEvent {

    Instant occurredAt();

    /**
     * @param commandId the WhatsApp command behind it, if any
     * @param awaitedFiles those of its files that are still being fetched: id to name
     * @param ticketUpdate what happens to the ticket with it
     */
    record Added(
            @Nullable String commandId, Map<String, String> awaitedFiles, TicketUpdate ticketUpdate, Instant occurredAt)
            implements ReplyEvent {

        static Added here(Instant occurredAt) {
            return new Added(null, Map.of(), TicketUpdate.NONE, occurredAt);
        }
    }

    record Updated(Agent by, String formerName, String formerMessage, Instant occurredAt) implements ReplyEvent {}

    record Deleted(Agent by, String formerName, String formerMessage, Instant occurredAt) implements ReplyEvent {}
}
