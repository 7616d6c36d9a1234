package com.tick.reply.reply.web;

import com.tick.reply.reply.Reply;
import java.time.Instant;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** The answer to whoever just wrote or changed a reply. */
@JsonNaming(SnakeCaseStrategy.class)
record WrittenReply(long id, long ticketId, String agentName, String message, Instant sentAt) {

    static WrittenReply of(Reply it) {
        return new WrittenReply(it.id(), it.ticketId(), it.authorName(), it.message(), it.sentAt());
    }
}
