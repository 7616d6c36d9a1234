package com.tick.reply.reply.persistence;

import com.tick.reply.reply.Agent;
import com.tick.reply.reply.ReplyEvent;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
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
            write(replyId, "updated", it.by(), it.formerName(), it.formerMessage(), event);
        } else if (event instanceof ReplyEvent.Deleted it) {
            write(replyId, "deleted", it.by(), it.formerName(), it.formerMessage(), event);
        }
    }

    private void write(long replyId, String what, Agent by, String formerName, String formerMessage, ReplyEvent event) {
        jdbc.sql(
                        """
                        insert into reply_history (reply_id, what, agent_id, agent_name, former_agent_name, former_message, at)
                        values (:replyId, :what, :agentId, :agentName, :formerName, :formerMessage, :at)
                        """)
                .param("replyId", replyId)
                .param("what", what)
                .param("agentId", by.id())
                .param("agentName", by.name())
                .param("formerName", formerName)
                .param("formerMessage", formerMessage)
                .param("at", LocalDateTime.ofInstant(event.occurredAt(), ZoneOffset.UTC))
                .update();
    }
}
