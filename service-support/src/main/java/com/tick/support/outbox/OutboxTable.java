package com.tick.support.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** The relay's statements, on the one connection that holds its leadership. */
final class OutboxTable {

    private static final int PRUNE_STEP = 500;

    private final Connection connection;

    OutboxTable(Connection connection) {
        this.connection = connection;
    }

    /** True when this connection is, or becomes, the only relay of the schema. */
    boolean lead() throws SQLException {
        return single("select get_lock(concat(database(), '.outbox'), 0)") == 1;
    }

    void resign() throws SQLException {
        single("select release_lock(concat(database(), '.outbox'))");
    }

    List<OutboxRow> unpublished(int limit) throws SQLException {
        var rows = new ArrayList<OutboxRow>();
        try (var query = connection.prepareStatement(
                """
                select id, topic, record_key, event_id, payload, traceparent
                  from outbox where published_at is null order by id limit ?
                """)) {
            query.setInt(1, limit);
            try (var result = query.executeQuery()) {
                while (result.next()) {
                    rows.add(new OutboxRow(
                            result.getLong(1),
                            result.getString(2),
                            result.getString(3),
                            result.getString(4),
                            result.getBytes(5),
                            result.getString(6)));
                }
            }
        }
        return rows;
    }

    void markPublished(List<Long> ids) throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        var list = new StringJoiner(",", "(", ")");
        ids.forEach(it -> list.add(it.toString()));
        try (var update = connection.createStatement()) {
            update.executeUpdate("update outbox set published_at = current_timestamp(6) where id in " + list);
        }
    }

    /** Removes a small step of what was published long ago; small, so that no writer waits behind it. */
    int prune(Duration retention) throws SQLException {
        try (var delete = connection.prepareStatement(
                """
                delete from outbox
                 where published_at < current_timestamp(6) - interval ? second
                 order by published_at limit %d
                """
                        .formatted(PRUNE_STEP))) {
            delete.setLong(1, retention.toSeconds());
            return delete.executeUpdate();
        }
    }

    Map<Long, String> schemas() throws SQLException {
        var schemas = new HashMap<Long, String>();
        try (var query = connection.createStatement();
                var result = query.executeQuery("select fingerprint, definition from outbox_schemas")) {
            while (result.next()) {
                schemas.put(result.getLong(1), result.getString(2));
            }
        }
        return schemas;
    }

    private long single(String sql) throws SQLException {
        try (var query = connection.createStatement();
                var result = query.executeQuery(sql)) {
            return result.next() ? result.getLong(1) : 0;
        }
    }
}
