package com.tick.support.outbox;

import com.tick.support.leadership.Leadership;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts published rows back in line, on the connection of the leading relay.
 *
 * <p>The leader publishes nothing until all rows of a request are marked: an event that is new would else overtake the
 * older ones of its stream. A leader that dies half-way leaves the request open, and the next one goes on with it.
 */
final class ReemissionTable {

    private static final Logger log = LoggerFactory.getLogger(ReemissionTable.class);
    private static final int STEP = 1_000;

    private record Open(long id, Timestamp since, @Nullable String topic, @Nullable String key) {}

    private final Connection connection;
    private final Leadership leadership;

    ReemissionTable(Connection connection, Leadership leadership) {
        this.connection = connection;
        this.leadership = leadership;
    }

    /**
     * Whether the broker came back without its data: a topic's id is not what it was.
     *
     * @param brokerIds the broker's ids of topics, by their names
     * @param before those that are remembered
     */
    static boolean hasLost(Map<String, String> brokerIds, Map<String, String> before) {
        return brokerIds.entrySet().stream()
                .anyMatch(it -> !it.getValue().equals(before.getOrDefault(it.getKey(), it.getValue())));
    }

    /** Remembers the ids, and requests all that is kept of topics that are not what they were. */
    void remember(Map<String, String> brokerIds, Map<String, String> before) throws SQLException {
        for (var it : brokerIds.entrySet()) {
            var topic = it.getKey();
            if (it.getValue().equals(before.get(topic))) {
                continue;
            }
            if (before.containsKey(topic)) {
                log.warn("The broker has lost {}: what is kept of it is published again", topic);
                proven("insert into outbox_reemissions (since, topic) select '1970-01-01', ? from dual where ", topic);
            }
            proven("replace into outbox_topics (topic, broker_id) select ?, ? from dual where ", topic, it.getValue());
        }
    }

    /**
     * Marks what open requests name as not published; in steps, so that no writer waits behind it for long.
     *
     * @return whether there were any: what waits in line is not what it was
     */
    boolean workOff() throws SQLException {
        var requests = open();
        for (var request : requests) {
            for (var topic : request.topic() == null ? brokerIds().keySet() : List.of(request.topic())) {
                int marked;
                do {
                    marked = markStep(request, topic);
                    proven("update outbox_reemissions set events = events + ? where id = ? and ", marked, request.id());
                } while (marked == STEP);
            }
            proven("update outbox_reemissions set finished_at = current_timestamp(6) where id = ? and ", request.id());
        }
        return !requests.isEmpty();
    }

    private int markStep(Open request, String topic) throws SQLException {
        var sql = "update outbox set published_at = null where topic = ? and published_at >= ? and "
                + leadership.condition();
        var limit = " order by published_at limit " + STEP;
        return request.key() == null
                ? update(sql + limit, topic, request.since())
                : update(sql + " and record_key = ?" + limit, topic, request.since(), request.key());
    }

    private List<Open> open() throws SQLException {
        var open = new ArrayList<Open>();
        try (var query = connection.createStatement();
                var row = query.executeQuery(
                        """
                        select id, since, topic, record_key from outbox_reemissions
                         where finished_at is null order by id limit 20
                        """)) {
            while (row.next()) {
                open.add(new Open(row.getLong(1), row.getTimestamp(2), row.getString(3), row.getString(4)));
            }
        }
        return open;
    }

    /** The broker's ids of topics as they were when somebody looked last. */
    Map<String, String> brokerIds() throws SQLException {
        var ids = new TreeMap<String, String>();
        try (var query = connection.createStatement();
                var row = query.executeQuery("select topic, broker_id from outbox_topics")) {
            while (row.next()) {
                ids.put(row.getString(1), row.getString(2));
            }
        }
        return ids;
    }

    /** @param sql ends where the condition stands that the leader's epoch counts; changes one row at least if it does */
    private void proven(String sql, Object... parameters) throws SQLException {
        if (update(sql + leadership.condition(), parameters) == 0) {
            throw leadership.lost();
        }
    }

    private int update(String sql, Object... parameters) throws SQLException {
        try (var update = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                update.setObject(i + 1, parameters[i]);
            }
            return update.executeUpdate();
        }
    }
}
