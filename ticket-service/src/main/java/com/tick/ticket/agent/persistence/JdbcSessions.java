package com.tick.ticket.agent.persistence;

import com.tick.ticket.agent.Agent;
import com.tick.ticket.agent.Agents;
import com.tick.ticket.agent.Sessions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcSessions implements Sessions {

    private static final Duration LONGEST = Duration.ofDays(7);
    private static final Duration IDLE = Duration.ofHours(12);

    /** Every request asks for its session; writing each time down would cost more than it tells. */
    private static final Duration SEEN_EXACTNESS = Duration.ofMinutes(1);

    private static final int SWEEP = 100;

    private final JdbcClient jdbc;
    private final Agents agents;

    JdbcSessions(JdbcClient jdbc, Agents agents) {
        this.jdbc = jdbc;
        this.agents = agents;
    }

    @Override
    public void open(long agentId, String tokenFingerprint, Instant now) {
        jdbc.sql("delete from sessions where expires_at < ? limit " + SWEEP)
                .param(utc(now))
                .update();
        jdbc.sql(
                        """
                        insert into sessions (token_sha256, agent_id, created_at, last_seen_at, expires_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(tokenFingerprint, agentId, utc(now), utc(now), utc(now.plus(LONGEST)))
                .update();
    }

    @Override
    public Optional<Session> find(String tokenFingerprint, Instant now) {
        return jdbc.sql(
                        """
                        select id, agent_id, last_seen_at, confirmed_at from sessions
                         where token_sha256 = ? and expires_at > ? and last_seen_at > ?
                        """)
                .params(tokenFingerprint, utc(now), utc(now.minus(IDLE)))
                .query((row, number) -> new Row(
                        row.getLong("id"),
                        row.getLong("agent_id"),
                        row.getObject("last_seen_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getObject("confirmed_at", LocalDateTime.class)))
                .optional()
                .flatMap(row -> session(row, now));
    }

    @Override
    public void end(long sessionId) {
        jdbc.sql("delete from sessions where id = ?").param(sessionId).update();
    }

    @Override
    public void confirm(long sessionId, Instant now) {
        jdbc.sql("update sessions set confirmed_at = ? where id = ?")
                .params(utc(now), sessionId)
                .update();
    }

    @Override
    public void endAllOf(long agentId) {
        jdbc.sql("delete from sessions where agent_id = ?").param(agentId).update();
    }

    @Override
    public void endOthersOf(long agentId, long sessionId) {
        jdbc.sql("delete from sessions where agent_id = ? and id <> ?")
                .params(agentId, sessionId)
                .update();
    }

    private Optional<Session> session(Row row, Instant now) {
        if (row.lastSeenAt().isBefore(now.minus(SEEN_EXACTNESS))) {
            jdbc.sql("update sessions set last_seen_at = ? where id = ?")
                    .params(utc(now), row.id())
                    .update();
        }
        var confirmed = row.confirmedAt();
        var confirmedAt = confirmed == null ? null : confirmed.toInstant(ZoneOffset.UTC);
        return agents.find(row.agentId()).filter(Agent::active).map(it -> new Session(row.id(), it, confirmedAt));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private record Row(long id, long agentId, Instant lastSeenAt, @Nullable LocalDateTime confirmedAt) {}
}
