package com.tick.ticket.draft.persistence;

import com.tick.ticket.draft.Drafts;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcDrafts implements Drafts {

    private final JdbcClient jdbc;

    JdbcDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Draft> of(long agentId, long ticketId) {
        return jdbc.sql("select * from drafts where agent_id = ? and ticket_id = ? order by mode desc")
                .params(agentId, ticketId)
                .query((row, number) -> new Draft(
                        Mode.valueOf(row.getString("mode").toUpperCase(Locale.ROOT)),
                        row.getString("message"),
                        row.getObject("updated_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    @Override
    public void keep(long agentId, long ticketId, Draft draft) {
        jdbc.sql(
                        """
                        insert into drafts (agent_id, ticket_id, mode, message, updated_at) values (?, ?, ?, ?, ?)
                            on duplicate key update message = values(message), updated_at = values(updated_at)
                        """)
                .params(agentId, ticketId, name(draft.mode()), draft.message(), utc(draft.updatedAt()))
                .update();
    }

    @Override
    public void drop(long agentId, long ticketId, Mode mode) {
        jdbc.sql("delete from drafts where agent_id = ? and ticket_id = ? and mode = ?")
                .params(agentId, ticketId, name(mode))
                .update();
    }

    @Override
    public int forget(Instant before, int most) {
        return jdbc.sql("delete from drafts where updated_at < ? limit " + most)
                .param(utc(before))
                .update();
    }

    private static String name(Mode mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
