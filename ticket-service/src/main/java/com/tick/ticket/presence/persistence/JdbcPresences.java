package com.tick.ticket.presence.persistence;

import com.tick.ticket.presence.Presences;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcPresences implements Presences {

    private final JdbcClient jdbc;

    JdbcPresences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void note(Presence it) {
        jdbc.sql(
                        """
                        insert into presences (agent_id, ticket_id, agent_name, doing, seen_at) values (?, ?, ?, ?, ?)
                            on duplicate key update agent_name = values(agent_name), doing = values(doing),
                                seen_at = values(seen_at)
                        """)
                .params(
                        it.agentId(),
                        it.ticketId(),
                        it.name(),
                        it.doing().name().toLowerCase(Locale.ROOT),
                        utc(it.seenAt()))
                .update();
    }

    @Override
    public void forget(long agentId, long ticketId) {
        jdbc.sql("delete from presences where agent_id = ? and ticket_id = ?")
                .params(agentId, ticketId)
                .update();
    }

    @Override
    public List<Presence> on(Collection<Long> ticketIds, Instant since) {
        return jdbc.sql(
                        """
                        select * from presences where ticket_id in (:tickets) and seen_at > :since
                         order by ticket_id, agent_name, agent_id
                        """)
                .param("tickets", ticketIds)
                .param("since", utc(since))
                .query((row, number) -> new Presence(
                        row.getLong("agent_id"),
                        row.getString("agent_name"),
                        row.getLong("ticket_id"),
                        Doing.valueOf(row.getString("doing").toUpperCase(Locale.ROOT)),
                        row.getObject("seen_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    @Override
    public int forget(Instant before, int most) {
        return jdbc.sql("delete from presences where seen_at < ? limit " + most)
                .param(utc(before))
                .update();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
