package com.tick.reply.search.persistence;

import com.tick.support.search.index.RowSequence;
import com.tick.support.search.index.TableSequence;
import com.tick.support.search.index.TextDocument;
import com.tick.support.search.index.TextSource;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Replies as the index sees them: new ones by their ids, and by their history those that were edited or deleted. */
@Component
class ReplySource implements TextSource {

    private final JdbcClient jdbc;
    private final List<RowSequence> sequences;

    ReplySource(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.sequences =
                List.of(new TableSequence(jdbc, "replies", "id"), new TableSequence(jdbc, "reply_history", "reply_id"));
    }

    @Override
    public List<RowSequence> sequences() {
        return sequences;
    }

    @Override
    public List<TextDocument> read(Collection<Long> ids) {
        return jdbc.sql("select id, ticket_id, message from replies where id in (:ids) and deleted_at is null")
                .param("ids", ids)
                .query((row, number) -> new TextDocument(
                        row.getLong("id"),
                        row.getLong("ticket_id"),
                        List.of(),
                        List.of(row.getString("message")),
                        List.of()))
                .list();
    }
}
