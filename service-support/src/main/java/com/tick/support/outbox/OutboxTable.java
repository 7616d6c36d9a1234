package com.tick.support.outbox;

import com.tick.support.leadership.Leadership;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** The relay's statements, on a connection of its own. Each that changes something proves the leader's epoch by itself. */
final class OutboxTable {

    static final int PRUNE_STEP = 500;

    /** Of payloads in one batch; a row more than that is still read. */
    private static final int BATCH_BYTES = 8 << 20;

    /** @param requested whether a request to publish again is open; not known without any row */
    record Waiting(List<OutboxRow> rows, boolean requested) {}

    private final Connection connection;
    private final Leadership leadership;

    OutboxTable(Connection connection, Leadership leadership) {
        this.connection = connection;
        this.leadership = leadership;
    }

    /**
     * What waits in line, and whether somebody asked for more to be put there; both as of one moment, for a request may
     * be committed with one of the rows or just before it.
     */
    Waiting unpublished(int limit) throws SQLException {
        var rows = new ArrayList<OutboxRow>();
        boolean requested = false;
        try (var query = connection.prepareStatement(
                """
                select id, topic, record_key, event_id, payload, traceparent,
                       exists (select 1 from outbox_reemissions where finished_at is null) as requested
                  from outbox where published_at is null order by id limit ?
                """)) {
            query.setInt(1, limit);
            // row by row: five hundred of the largest would not fit into memory
            query.setFetchSize(Integer.MIN_VALUE);
            try (var result = query.executeQuery()) {
                int bytes = 0;
                while (bytes < BATCH_BYTES && result.next()) {
                    var row = new OutboxRow(
                            result.getLong(1),
                            result.getString(2),
                            result.getString(3),
                            result.getString(4),
                            result.getBytes(5),
                            result.getString(6));
                    rows.add(row);
                    bytes += row.payload().length;
                    requested |= result.getBoolean(7);
                }
            }
        }
        return new Waiting(rows, requested);
    }

    void markPublished(List<Long> ids) throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        var list = new StringJoiner(",", "(", ")");
        ids.forEach(it -> list.add(it.toString()));
        try (var update = connection.createStatement()) {
            int marked = update.executeUpdate("update outbox set published_at = current_timestamp(6) where id in "
                    + list + " and " + leadership.condition());
            if (marked == 0) {
                throw leadership.lost();
            }
        }
    }

    /** Removes a small step of what was published long ago; small, so that no writer waits behind it. */
    int prune(Duration retention) throws SQLException {
        try (var delete = connection.prepareStatement(
                """
                delete from outbox
                 where published_at < current_timestamp(6) - interval ? second and %s
                 order by published_at limit %d
                """
                        .formatted(leadership.condition(), PRUNE_STEP))) {
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
}
