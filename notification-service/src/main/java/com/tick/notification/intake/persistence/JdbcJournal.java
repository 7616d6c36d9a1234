package com.tick.notification.intake.persistence;

import com.tick.notification.channel.ChannelId;
import com.tick.notification.channel.RawInbound;
import com.tick.notification.intake.Journal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** A large body is kept in chunks, so that neither side ever has all of it in memory. */
@Repository
@Transactional
class JdbcJournal implements Journal {

    private static final int CHUNK = 4 * 1024 * 1024;

    private static final String LISTED =
            """
            select id, channel, received_at, state, coalesce(size, length(body)) as size, counts, reason, attempts
            from webhook_journal
            """;

    private static final String RAW = "select id, channel, received_at, body, size, attempts from webhook_journal";

    private final JdbcClient jdbc;

    JdbcJournal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void append(ChannelId channel, byte[] body, Instant receivedAt) {
        jdbc.sql(
                        """
                        insert into webhook_journal (channel, received_at, body, state, next_attempt_at)
                        values (?, ?, ?, 'PENDING', ?)
                        """)
                .params(channel.value(), utc(receivedAt), body, utc(receivedAt))
                .update();
    }

    @Override
    public boolean append(ChannelId channel, String origin, InputStream body, Instant receivedAt) throws IOException {
        var keys = new GeneratedKeyHolder();
        var first = body.readNBytes(CHUNK);
        try {
            jdbc.sql(
                            """
                            insert into webhook_journal (channel, origin, received_at, body, state, next_attempt_at)
                            values (?, ?, ?, ?, 'PENDING', ?)
                            """)
                    .params(channel.value(), origin, utc(receivedAt), first, utc(receivedAt))
                    .update(keys, "id");
        } catch (DuplicateKeyException known) {
            return false;
        }
        long id = Objects.requireNonNull(keys.getKey()).longValue();
        long size = first.length;
        int position = 1;
        for (var chunk = body.readNBytes(CHUNK); chunk.length > 0; chunk = body.readNBytes(CHUNK)) {
            jdbc.sql("insert into journal_chunks (journal_id, position, bytes) values (?, ?, ?)")
                    .params(id, position++, chunk)
                    .update();
            size += chunk.length;
        }
        if (position > 1) {
            jdbc.sql("update webhook_journal set size = ? where id = ?")
                    .params(size, id)
                    .update();
        }
        return true;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> due(Instant now, int limit) {
        return jdbc.sql(RAW + " where state = 'PENDING' and next_attempt_at <= ? order by id limit ?")
                .params(utc(now), limit)
                .query((row, number) -> new Entry(raw(row), row.getInt("attempts")))
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

    /** Looks through the newest bodies: each channel that is in use has some among them. */
    @Override
    @Transactional(readOnly = true)
    public Optional<Instant> lastReceivedAt(ChannelId channel) {
        return jdbc.sql(
                        """
                        select received_at from
                          (select id, channel, received_at from webhook_journal order by id desc limit 1000) newest
                        where channel = ? order by id desc limit 1
                        """)
                .param(channel.value())
                .query((row, number) -> row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC))
                .optional();
    }

    @Override
    public int prune(Instant settledBefore, int limit) {
        return jdbc.sql(
                        "delete from webhook_journal where settled_at < ? and origin is null order by settled_at limit ?")
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
    public Optional<RawInbound> raw(long id) {
        return jdbc.sql(RAW + " where id = ?")
                .param(id)
                .query((row, number) -> raw(row))
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

    private RawInbound raw(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        var first = row.getBytes("body");
        var size = row.getObject("size", Long.class);
        return new RawInbound(
                id,
                new ChannelId(row.getString("channel")),
                row.getObject("received_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                size == null ? first.length : size,
                () -> size == null ? new ByteArrayInputStream(first) : new Chunks(id, first));
    }

    /** A large body: its first part, then the others, each read when its turn comes. */
    private final class Chunks extends InputStream {

        private final long id;
        private InputStream current;
        private int position;

        Chunks(long id, byte[] first) {
            this.id = id;
            this.current = new ByteArrayInputStream(first);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            int read = current.read(into, offset, length);
            while (read < 0 && next()) {
                read = current.read(into, offset, length);
            }
            return read;
        }

        private boolean next() {
            position++;
            var bytes = jdbc.sql("select bytes from journal_chunks where journal_id = ? and position = ?")
                    .params(id, position)
                    .query((row, number) -> row.getBytes(1))
                    .optional();
            bytes.ifPresent(found -> current = new ByteArrayInputStream(found));
            return bytes.isPresent();
        }
    }

    private static Listed listed(ResultSet row, int number) throws SQLException {
        return new Listed(
                row.getLong("id"),
                row.getString("channel"),
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
