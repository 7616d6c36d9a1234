package com.tick.support.messaging;

import com.tick.support.event.EventCodec;
import com.tick.support.event.EventType;
import com.tick.support.event.UnknownEventType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads records, and leaves out those that mean nothing here: of a type that nobody listens to, which is known before the
 * body is decoded, or without effect, as a listener tells from the event alone.
 */
class RecordReader {

    private final EventCodec codec;
    private final Listeners listeners;

    RecordReader(EventCodec codec, Listeners listeners) {
        this.codec = codec;
        this.listeners = listeners;
    }

    /**
     * What is left of a batch, in its order.
     *
     * @throws com.tick.support.error.Unavailable when schemas can't be looked up now
     */
    List<Delivery> read(List<ConsumedRecord> records) {
        var unknown = new HashMap<Long, UnknownEventType>();
        var deliveries = new ArrayList<Delivery>(records.size());
        for (int position = 0; position < records.size(); position++) {
            var record = records.get(position);
            try {
                var event = read(record, unknown);
                if (event != null) {
                    deliveries.add(Delivery.of(position, record, event));
                }
            } catch (RuntimeException failure) {
                if (Failures.dependencyAway(failure)) {
                    throw failure;
                }
                deliveries.add(Delivery.unreadable(position, record, failure));
            }
        }
        return deliveries;
    }

    /** @param unknown fingerprints that were looked up in vain: each costs a look at the whole topic of schemas */
    private @Nullable SpecificRecord read(ConsumedRecord record, Map<Long, UnknownEventType> unknown) {
        var type = typeOf(record, unknown);
        if (!listeners.listenTo(record.topic(), type.type())) {
            return null;
        }
        var event = codec.decode(record.payload(), type);
        return listeners.accept(record.topic(), event) ? event : null;
    }

    private EventType typeOf(ConsumedRecord record, Map<Long, UnknownEventType> unknown) {
        var fingerprint = EventCodec.writerFingerprint(record.payload()).orElse(null);
        var before = unknown.get(fingerprint);
        if (before != null) {
            throw before;
        }
        try {
            return codec.typeOf(record.payload());
        } catch (UnknownEventType failure) {
            unknown.put(fingerprint, failure);
            throw failure;
        }
    }
}
