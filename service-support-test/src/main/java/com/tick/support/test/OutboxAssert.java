package com.tick.support.test;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a service has left in its outbox, and whether the relay has taken it to Kafka. */
public final class OutboxAssert extends AbstractAssert<OutboxAssert, JdbcClient> {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private OutboxAssert(JdbcClient database) {
        super(database, OutboxAssert.class);
    }

    /** Begins with the service's own database. */
    public static OutboxAssert assertThatOutbox(JdbcClient database) {
        return new OutboxAssert(database);
    }

    /**
     * The stream of a topic and a key holds events of just these types, in this order.
     *
     * @param types the events' names without their packages
     */
    public OutboxAssert holds(String topic, Object key, String... types) {
        var found = types(topic, key);
        if (!found.equals(List.of(types))) {
            failWithMessage("Expected %s of %s to be %s, and found %s", topic, key, List.of(types), found);
        }
        return this;
    }

    /** Nothing was ever said about the key. */
    public OutboxAssert holdsNothingOf(String topic, Object key) {
        return holds(topic, key);
    }

    /** The broker has acknowledged all of the stream, now or within half a minute; at least one event there is. */
    public OutboxAssert publishes(String topic, Object key) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            if (types(topic, key).isEmpty() || waiting(topic, key) > 0) {
                failWithMessage(
                        "Expected all of %s of %s to be published; %s wait of %s",
                        topic, key, waiting(topic, key), types(topic, key));
            }
        });
        return this;
    }

    private List<String> types(String topic, Object key) {
        return actual
                .sql("select event_type from outbox where topic = ? and record_key = ? order by version")
                .params(topic, key.toString())
                .query(String.class)
                .list()
                .stream()
                .map(it -> it.substring(it.lastIndexOf('.') + 1))
                .toList();
    }

    private int waiting(String topic, Object key) {
        return actual.sql("select count(*) from outbox where topic = ? and record_key = ? and published_at is null")
                .params(topic, key.toString())
                .query(Integer.class)
                .single();
    }
}
