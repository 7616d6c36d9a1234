package com.tick.support.outbox;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** A stored event that waits to be published. */
record OutboxRow(long id, String topic, String key, String eventId, byte[] payload, @Nullable String traceparent) {

    ProducerRecord<String, byte[]> toRecord() {
        var record = new ProducerRecord<>(topic, key, payload);
        record.headers().add("event-id", eventId.getBytes(StandardCharsets.US_ASCII));
        if (traceparent != null) {
            record.headers().add("traceparent", traceparent.getBytes(StandardCharsets.US_ASCII));
        }
        return record;
    }
}
