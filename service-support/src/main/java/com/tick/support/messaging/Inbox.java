package com.tick.support.messaging;

import com.tick.support.database.MultiRowInsert;
import com.tick.support.messaging.ConsumedRecord.Stream;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Remembers which events have taken effect, and up to which version each stream has.
 *
 * <p>A batch may be handed to two consumers at once, after a rebalance for example. Whose event it is must be certain, so
 * each call marks the rows that it inserts or advances with a number of its own. The second of two inserts waits for the
 * first to commit, is ignored then, and leaves the first one's number in the row; a transaction always reads what it has
 * written itself, however old its snapshot is.
 */
class Inbox {

    /** What an event is, compared with those that took effect before it. */
    enum Verdict {
        NEW,
        DUPLICATE,
        /** Older than one that took effect already, and yet never seen. */
        STALE
    }

    private static final MultiRowInsert EVENTS = MultiRowInsert.of("insert ignore into inbox (event_id, topic, batch)");

    /** The row always changes, so that it is always among those that this transaction has written. */
    private static final MultiRowInsert STREAMS = MultiRowInsert.of(
                    "insert into inbox_streams (topic, record_key, version, batch)")
            .onDuplicate(
                    """
                    on duplicate key update previous = version, version = greatest(version, values(version)),
                        batch = values(batch)
                    """);

    private final SecureRandom random = new SecureRandom();
    private final JdbcOperations jdbc;
    private final JdbcClient queries;

    Inbox(JdbcOperations jdbc) {
        this.jdbc = jdbc;
        this.queries = JdbcClient.create(jdbc);
    }

    /**
     * A verdict for each, in their order. Those that are new or stale are remembered from now on; to {@link #forget} the
     * stale ones again is left to the caller.
     */
    List<Verdict> receive(List<Delivery> deliveries) {
        if (deliveries.isEmpty()) {
            return List.of();
        }
        long batch = random.nextLong();
        var unseen = insert(deliveries, batch);
        var first = deliveries.stream().map(it -> unseen.remove(it.eventId())).toList();
        var streams = advance(select(deliveries, first), batch);
        var verdicts = new ArrayList<Verdict>();
        for (int i = 0; i < deliveries.size(); i++) {
            verdicts.add(first.get(i) ? verdict(deliveries.get(i), streams) : Verdict.DUPLICATE);
        }
        return verdicts;
    }

    /** Makes them as if they had never come. */
    void forget(Collection<Delivery> deliveries) {
        if (!deliveries.isEmpty()) {
            queries.sql("delete from inbox where event_id in (:ids)")
                    .param("ids", deliveries.stream().map(Delivery::eventId).collect(Collectors.toSet()))
                    .update();
        }
    }

    private static List<Delivery> select(List<Delivery> deliveries, List<Boolean> wanted) {
        var selected = new ArrayList<Delivery>();
        for (int i = 0; i < deliveries.size(); i++) {
            if (wanted.get(i)) {
                selected.add(deliveries.get(i));
            }
        }
        return selected;
    }

    /** Sorted, so that two with the same events wait for each other instead of for ever. */
    private Set<String> insert(List<Delivery> deliveries, long batch) {
        var topics = new TreeMap<String, String>();
        deliveries.forEach(it -> topics.put(it.eventId(), it.record().topic()));
        var rows = new ArrayList<Object[]>();
        topics.forEach((id, topic) -> rows.add(new Object[] {id, topic, batch}));
        return EVENTS.execute(jdbc, rows) == rows.size()
                ? new HashSet<>(topics.keySet())
                : ownOf(topics.keySet(), batch);
    }

    private Set<String> ownOf(Set<String> ids, long batch) {
        return new HashSet<>(queries.sql("select event_id from inbox where batch = :batch and event_id in (:ids)")
                .param("batch", batch)
                .param("ids", ids)
                .query(String.class)
                .list());
    }

    /** Moves each stream on to the latest of these events; answers the version that it had before. */
    private Map<Stream, Long> advance(List<Delivery> deliveries, long batch) {
        if (deliveries.isEmpty()) {
            return Map.of();
        }
        var latest = deliveries.stream()
                .collect(Collectors.toMap(it -> it.record().stream(), Delivery::version, Math::max, TreeMap::new));
        var rows = new ArrayList<Object[]>();
        latest.forEach((stream, version) -> rows.add(new Object[] {stream.topic(), stream.key(), version, batch}));
        STREAMS.execute(jdbc, rows);
        var before = new HashMap<Stream, Long>();
        queries.sql(
                        """
                        select topic, record_key, previous from inbox_streams
                         where topic in (:topics) and record_key in (:keys) and batch = :batch
                        """)
                .param("topics", distinct(latest.keySet(), Stream::topic))
                .param("keys", distinct(latest.keySet(), Stream::key))
                .param("batch", batch)
                .query(row -> {
                    before.put(new Stream(row.getString(1), row.getString(2)), row.getLong(3));
                });
        return before;
    }

    private static Set<String> distinct(Set<Stream> streams, Function<Stream, String> part) {
        return streams.stream().map(part).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Versions may be missing: of types that nobody listens to here, and of events without effect here. */
    private static Verdict verdict(Delivery delivery, Map<Stream, Long> reached) {
        var stream = delivery.record().stream();
        var before = reached.get(stream);
        if (before == null) {
            throw new IllegalStateException("no version of " + stream);
        }
        if (delivery.version() <= before) {
            return Verdict.STALE;
        }
        reached.put(stream, delivery.version());
        return Verdict.NEW;
    }
}
