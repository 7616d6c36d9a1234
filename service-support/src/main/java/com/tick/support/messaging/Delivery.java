package com.tick.support.messaging;

import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record that means something here: the event that it holds, or why that can't be read.
 *
 * @param position in the batch as it came from Kafka
 * @param event null when it can't be read
 * @param failure why it can't be handled; null as long as it can
 */
record Delivery(
        int position, ConsumedRecord record, @Nullable SpecificRecord event, @Nullable RuntimeException failure) {

    static Delivery of(int position, ConsumedRecord record, SpecificRecord event) {
        return new Delivery(position, record, event, null);
    }

    static Delivery unreadable(int position, ConsumedRecord record, RuntimeException failure) {
        return new Delivery(position, record, null, failure);
    }

    /** The same, without a further attempt. */
    Delivery failed(RuntimeException why) {
        return new Delivery(position, record, event, why);
    }

    /** @throws RuntimeException when the event can't be read */
    SpecificRecord requireEvent() {
        if (event == null) {
            throw failure == null ? new IllegalStateException("neither event nor failure") : failure;
        }
        return event;
    }

    String eventId() {
        return text("eventId");
    }

    long version() {
        return Long.parseLong(text("version"));
    }

    private String text(String field) {
        var of = requireEvent();
        return of.get(of.getSchema().getField(field).pos()).toString();
    }
}
