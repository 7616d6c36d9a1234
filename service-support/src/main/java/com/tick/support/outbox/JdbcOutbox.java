package com.tick.support.outbox;

import com.tick.support.event.EventCodec;
import com.tick.support.telemetry.Traces;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.LongFunction;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
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
    private final Set<Schema> storedSchemas =
            Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

    JdbcOutbox(JdbcClient jdbc, OutboxWakeUp relay, Traces traces) {
        this.jdbc = jdbc;
        this.relay = relay;
        this.traces = traces;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(String topic, String key, LongFunction<? extends SpecificRecord> eventAtVersion) {
        long version = nextVersion(topic, key);
        store(topic, key, version, eventAtVersion.apply(version));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(String topic, String key, long version, SpecificRecord event) {
        store(topic, key, version, event);
    }

    private void store(String topic, String key, long version, SpecificRecord event) {
        var payload = EventCodec.encode(event);
        if (payload.length > LARGEST_PAYLOAD) {
            throw new IllegalArgumentException("A %s of %d bytes is too large to be published; %d bytes are the limit"
                    .formatted(event.getSchema().getName(), payload.length, LARGEST_PAYLOAD));
        }
        storeSchema(event);
        jdbc.sql(
                        """
                        insert into outbox (topic, record_key, version, event_id, event_type, payload, traceparent)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(topic)
                .param(key)
                .param(version)
                .param(eventId(event))
                .param(event.getSchema().getFullName())
                .param(payload)
                .param(traces.current())
                .update();
        wakeTheRelayAfterCommit();
    }

    /**
     * Counts and reads in one statement: what last_insert_id is given comes back with the answer. The row stays locked
     * until the commit: whoever comes next in this stream commits after us.
     */
    private long nextVersion(String topic, String key) {
        var counted = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                        insert into outbox_streams (topic, record_key, version) values (?, ?, last_insert_id(1))
                        on duplicate key update version = last_insert_id(version + 1)
                        """)
                .params(topic, key)
                .update(counted);
        // the driver makes up a second key for a row that was updated
        return ((Number) counted.getKeyList().get(0).values().iterator().next()).longValue();
    }

    private static String eventId(SpecificRecord event) {
        return event.get(event.getSchema().getField("eventId").pos()).toString();
    }

    private void storeSchema(SpecificRecord event) {
        if (storedSchemas.contains(event.getSchema())) {
            return;
        }
        jdbc.sql("insert ignore into outbox_schemas (fingerprint, definition) values (?, ?)")
                .params(
                        EventCodec.fingerprint(event.getSchema()),
                        event.getSchema().toString())
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                storedSchemas.add(event.getSchema());
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
