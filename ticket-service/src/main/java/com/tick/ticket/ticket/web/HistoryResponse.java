package com.tick.ticket.ticket.web;

import com.tick.ticket.ticket.TicketQueries.HistoryEntry;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * Something that happened to a ticket.
 *
 * @param what opened, status or assignee
 * @param actor agent, customer or system, which is a program
 * @param oldValue a status, or an agent's number
 */
@JsonNaming(SnakeCaseStrategy.class)
record HistoryResponse(
        long id,
        String what,
        String actor,
        @Nullable Long agentId,
        String actorName,
        @Nullable String oldValue,
        @Nullable String newValue,
        Instant at) {

    static HistoryResponse of(HistoryEntry it) {
        return new HistoryResponse(
                it.id(), it.what(), it.actor(), it.agentId(), it.actorName(), it.oldValue(), it.newValue(), it.at());
    }
}
