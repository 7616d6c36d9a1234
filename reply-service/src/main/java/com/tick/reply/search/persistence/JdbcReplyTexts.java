package com.tick.reply.search.persistence;

import com.tick.reply.search.ReplyTexts;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcReplyTexts implements ReplyTexts {

    private final JdbcClient jdbc;

    JdbcReplyTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ReplyText> read(Collection<Long> replyIds) {
        return jdbc.sql(
                        """
                        select id, ticket_id, author, agent_name, internal, sent_at, message from replies
                        where id in (:ids) and deleted_at is null
                        """)
                .param("ids", replyIds)
                .query((row, number) -> new ReplyText(
                        row.getLong("id"),
                        row.getLong("ticket_id"),
                        row.getString("author").toLowerCase(Locale.ROOT),
                        row.getString("agent_name"),
                        row.getBoolean("internal"),
                        row.getObject("sent_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("message")))
                .list();
    }
}
