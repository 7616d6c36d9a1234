package com.tick.reply.reply.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.tick.reply.reply.ReplyQueries;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** A reply as agents see it in a conversation. */
@JsonNaming(SnakeCaseStrategy.class)
record ReplyResponse(
        long id,
        long ticketId,
        String agentName,
        String message,
        Instant sentAt,
        String author,
        boolean internal,
        String channel,
        List<String> attachmentIds,
        Instant updatedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant deletedAt) {

    static ReplyResponse of(ReplyQueries.View it) {
        return new ReplyResponse(
                it.id(),
                it.ticketId(),
                it.agentName(),
                it.message(),
                it.sentAt(),
                it.author(),
                it.internal(),
                it.channel(),
                it.attachmentIds(),
                it.updatedAt(),
                it.deletedAt());
    }
}
