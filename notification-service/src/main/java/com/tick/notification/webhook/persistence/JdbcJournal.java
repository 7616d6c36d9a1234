package com.tick.notification.webhook.persistence;

import com.tick.notification.webhook.Journal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcJournal implements Journal {

    private static final String LISTED =
            "select id, received_at, state, length(body) as size, counts, reason, attempts from webhook_journal";

    private final JdbcClient jdbc;

    JdbcJournal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void append(byte[] body, Instant receivedAt) {
        jdbc.sql(
                        """
                        insert into webhook_journal (received_at, body, state, next_attempt_at)
                        values (?, ?, 'PENDING', ?)
                        """)
                .params(utc(receivedAt), body, utc(receivedAt))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> due(Instant now, int limit) {
        return jdbc.sql(
                        """
                        select id, received_at, body, attempts from webhook_journal
                        where state = 'PENDING' and next_attempt_at <= ? order by id limit ?
                        """)
                .params(utc(now), limit)
                .query((row, number) -> new Entry(
                        row.getLong("id"),
                        row.getObject("received_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getBytes("body"),
                        row.getInt("attempts")))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Instant> nextDue(Instant after) {
        return jdbc.sql(
                        "select min(next_attempt_at) from webhook_journal where state = 'PENDING' and next_attempt_at > ?")
                .param(utc(after))
                .query(LocalDateTime.class)
                .optional()
                .map(due -> due.toInstant(ZoneOffset.UTC));
    }

    @Override
    public void done(long id, String counts, Instant now) {
        jdbc.sql("update webhook_journal set state = 'DONE', counts = ?, reason = null, settled_at = ? where id = ?")
                .params(counts, utc(now), id)
                .update();
    }

    @Override
    public void dead(long id, String reason, Instant now) {
        jdbc.sql("update webhook_journal set state = 'DEAD', reason = ?, settled_at = ? where id = ?")
                .params(reason, utc(now), id)
                .update();
    }

    @Override
    public void postpone(long id, String reason, Instant until) {
        jdbc.sql("update webhook_journal set attempts = attempts + 1, reason = ?, next_attempt_at = ? where id = ?")
                .params(reason, utc(until), id)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Instant> lastReceivedAt() {
        return jdbc.sql("select received_at from webhook_journal order by id desc limit 1")
                .query((row, number) -> row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC))
                .optional();
    }

    @Override
    public int prune(Instant settledBefore, int limit) {
        return jdbc.sql("delete from webhook_journal where settled_at < ? order by settled_at limit ?")
                .params(utc(settledBefore), limit)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Listed> list(@Nullable String state, long before, int limit) {
        return jdbc.sql(LISTED + " where id < ? and (? is null or state = ?) order by id desc limit ?")
                .params(Arrays.asList(before, state, state, limit))
                .query(JdbcJournal::listed)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Listed> find(long id) {
        return jdbc.sql(LISTED + " where id = ?")
                .param(id)
                .query(JdbcJournal::listed)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<byte[]> body(long id) {
        return jdbc.sql("select body from webhook_journal where id = ?")
                .param(id)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    @Override
    public boolean replay(long id, Instant now) {
        return jdbc.sql(
                                """
                                update webhook_journal set state = 'PENDING', attempts = 0, reason = null,
                                    settled_at = null, next_attempt_at = ? where id = ?
                                """)
                        .params(utc(now), id)
                        .update()
                > 0;
    }

    private static Listed listed(ResultSet row, int number) throws SQLException {
        return new Listed(
                row.getLong("id"),
                row.getObject("received_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("state").toLowerCase(Locale.ROOT),
                row.getLong("size"),
                row.getString("counts"),
                row.getString("reason"),
                row.getInt("attempts"));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
