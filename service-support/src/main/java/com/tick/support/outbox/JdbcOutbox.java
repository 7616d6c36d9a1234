package com.tick.support.outbox;

import com.tick.support.event.EventCodec;
import com.tick.support.telemetry.Traces;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongFunction;
import org.apache.avro.specific.SpecificRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class JdbcOutbox implements Outbox {

    /** Well under the broker's limit of 1 MiB per record, headers and framing included. */
    static final int LARGEST_PAYLOAD = 900_000;

    private final JdbcClient jdbc;
    private final OutboxWakeUp relay;
    private final Traces traces;
    private final Set<Long> storedSchemas = ConcurrentHashMap.newKeySet();

    JdbcOutbox(JdbcClient jdbc, OutboxWakeUp relay, Traces traces) {
        this.jdbc = jdbc;
        this.relay = relay;
        this.traces = traces;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(String topic, String key, LongFunction<? extends SpecificRecord> eventAtVersion) {
        long version = nextVersion(topic, key);
        var event = eventAtVersion.apply(version);
        var payload = EventCodec.encode(event);
        if (payload.length > LARGEST_PAYLOAD) {
            throw new IllegalArgumentException("A %s of %d bytes is too large to be published; %d bytes are the limit"
                    .formatted(event.getSchema().getName(), payload.length, LARGEST_PAYLOAD));
        }
        storeSchema(event);
        jdbc.sql(
                        """
                        insert into outbox (topic, record_key, version, event_id, event_type, payload, traceparent)
                        values (:topic, :key, :version, :eventId, :type, :payload, :traceparent)
                        """)
                .param("topic", topic)
                .param("key", key)
                .param("version", version)
                .param("eventId", eventId(event))
                .param("type", event.getSchema().getFullName())
                .param("payload", payload)
                .param("traceparent", traces.current())
                .update();
        wakeTheRelayAfterCommit();
    }

    /** The row stays locked until the commit: whoever comes next in this stream commits after us. */
    private long nextVersion(String topic, String key) {
        jdbc.sql(
                        """
                        insert into outbox_streams (topic, record_key, version) values (?, ?, 1)
                        on duplicate key update version = version + 1
                        """)
                .params(topic, key)
                .update();
        return jdbc.sql("select version from outbox_streams where topic = ? and record_key = ?")
                .params(topic, key)
                .query(Long.class)
                .single();
    }

    private static String eventId(SpecificRecord event) {
        return event.get(event.getSchema().getField("eventId").pos()).toString();
    }

    private void storeSchema(SpecificRecord event) {
        long fingerprint = EventCodec.fingerprint(event.getSchema());
        if (storedSchemas.contains(fingerprint)) {
            return;
        }
        jdbc.sql("insert ignore into outbox_schemas (fingerprint, definition) values (?, ?)")
                .params(fingerprint, event.getSchema().toString())
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                storedSchemas.add(fingerprint);
            }
        });
    }

    private void wakeTheRelayAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                relay.wakeUp();
            }
        });
    }
}
