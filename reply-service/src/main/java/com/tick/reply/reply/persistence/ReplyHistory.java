package com.tick.reply.reply.persistence;

import com.tick.reply.reply.ReplyEvent;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who changed a reply and what it said before; rows are only ever added. */
@Component
class ReplyHistory {

    private final JdbcClient jdbc;

    ReplyHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(long replyId, ReplyEvent event) {
        if (event instanceof ReplyEvent.Updated it) {
            write(replyId, "updated", it.agentId(), it.formerName(), it.formerMessage(), event);
        } else if (event instanceof ReplyEvent.Deleted it) {
            write(replyId, "deleted", it.agentId(), null, null, event);
        }
    }

    private void write(
            long replyId,
            String what,
            long agentId,
            @Nullable String formerName,
            @Nullable String formerMessage,
            ReplyEvent event) {
        jdbc.sql(
                        """
                        insert into reply_history (reply_id, what, agent_id, former_agent_name, former_message, at)
                        values (:replyId, :what, :agentId, :formerName, :formerMessage, :at)
                        """)
                .param("replyId", replyId)
                .param("what", what)
                .param("agentId", agentId)
                .param("formerName", formerName)
                .param("formerMessage", formerMessage)
                .param("at", LocalDateTime.ofInstant(event.occurredAt(), ZoneOffset.UTC))
                .update();
    }
}
