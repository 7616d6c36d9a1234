package com.tick.torture.observation;

import com.tick.torture.observation.Observation.LiveEvent;
import com.tick.torture.observation.Observation.OutboxRow;
import com.tick.torture.observation.Observation.Waiting;
import com.tick.torture.stack.TortureStack;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What services have to tell each other, what they heard, and what browsers are told. */
final class EventTables {

    private final Databases databases;
    private final Topics topics;
    private final List<LiveEvent> liveEvents = new ArrayList<>();

    /** @param topics what is put aside is read with the schemas that these have brought by then */
    EventTables(Databases databases, Topics topics) {
        this.databases = databases;
        this.topics = topics;
    }

    /** How far all has come: while this stays the same, nothing moves. */
    List<Long> position() throws SQLException {
        var all = new ArrayList<Long>();
        for (var service : TortureStack.SERVICES) {
            all.add(databases.number(service, "select coalesce(max(id), 0) from outbox"));
            all.add(databases.number(service, "select count(*) from outbox where published_at is null"));
            all.add(databases.number(service, "select count(*) from inbox"));
        }
        return all;
    }

    List<OutboxRow> outbox() throws SQLException {
        var all = new ArrayList<OutboxRow>();
        for (var service : TortureStack.SERVICES) {
            all.addAll(databases.read(
                    service,
                    "select topic, record_key, version, event_id, published_at is not null from outbox order by id",
                    row -> new OutboxRow(
                            service,
                            row.getString(1),
                            row.getString(2),
                            row.getLong(3),
                            row.getString(4),
                            row.getBoolean(5))));
        }
        return all;
    }

    Map<String, Set<String>> inboxes() throws SQLException {
        var all = new HashMap<String, Set<String>>();
        for (var service : TortureStack.SERVICES) {
            all.put(
                    service,
                    new HashSet<>(databases.read(service, "select event_id from inbox", row -> row.getString(1))));
        }
        return all;
    }

    List<Waiting> waiting() throws SQLException {
        var all = new ArrayList<Waiting>();
        for (var service : TortureStack.SERVICES) {
            all.addAll(databases.read(
                    service,
                    "select state, topic, record_key, payload, fingerprint from inbox_parked",
                    row -> new Waiting(
                            service,
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            topics.event(row.getString(2), row.getString(3), row.getBytes(4))
                                    .eventId(),
                            row.getString(5))));
        }
        return all;
    }

    /** Read on from the last one, as the feed forgets its oldest. */
    List<LiveEvent> liveEvents() throws SQLException {
        var last =
                liveEvents.isEmpty() ? 0 : liveEvents.get(liveEvents.size() - 1).sequence();
        liveEvents.addAll(databases.read(
                "notification-service",
                "select seq, type, coalesce(ticket_id, 0), stored_at from live_events where seq > %d order by seq"
                        .formatted(last),
                row -> new LiveEvent(
                        row.getLong(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getTimestamp(4).toInstant())));
        return List.copyOf(liveEvents);
    }
}
