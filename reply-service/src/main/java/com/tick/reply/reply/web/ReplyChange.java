package com.tick.reply.reply.web;

import com.tick.reply.reply.ReplyQueries.Change;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** One entry of a reply's history: who did what, and what the reply said before. */
@JsonNaming(SnakeCaseStrategy.class)
record ReplyChange(
        String what,
        @Nullable Long agentId,
        @Nullable String agentName,
        @Nullable String formerAgentName,
        @Nullable String formerMessage,
        Instant at) {

    static ReplyChange of(Change it) {
        return new ReplyChange(
                it.what(), it.agentId(), it.agentName(), it.formerAgentName(), it.formerMessage(), it.at());
    }
}
