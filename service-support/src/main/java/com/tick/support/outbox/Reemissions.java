package com.tick.support.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people ask to have published again; the relay does it. */
class Reemissions {

    private static final String COLUMNS = "id, since, topic, record_key, requested_at, events, finished_at";

    private final JdbcClient jdbc;

    Reemissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes effect with the caller's transaction. */
    Reemission request(Instant since, @Nullable String key) {
        jdbc.sql("insert into outbox_reemissions (since, record_key) values (:since, :key)")
                .param("since", Timestamp.from(since))
                .param("key", key)
                .update();
        return jdbc.sql("select " + COLUMNS + " from outbox_reemissions where id = last_insert_id()")
                .query(Reemissions::read)
                .single();
    }

    /** The newest first. */
    List<Reemission> latest(int limit) {
        return jdbc.sql("select " + COLUMNS + " from outbox_reemissions order by id desc limit ?")
                .param(limit)
                .query(Reemissions::read)
                .list();
    }

    private static Reemission read(ResultSet row, int number) throws SQLException {
        return new Reemission(
                row.getLong("id"),
                row.getTimestamp("since").toInstant(),
                row.getString("topic"),
                row.getString("record_key"),
                row.getTimestamp("requested_at").toInstant(),
                row.getLong("events"),
                Optional.ofNullable(row.getTimestamp("finished_at"))
                        .map(Timestamp::toInstant)
                        .orElse(null));
    }
}
