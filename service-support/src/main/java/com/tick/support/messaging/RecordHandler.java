package com.tick.support.messaging;

import com.tick.support.event.EventCodec;
import com.tick.support.telemetry.Traces;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.avro.specific.SpecificRecord;

/** Lets one record take effect, within the caller's transaction. */
class RecordHandler {

    private final EventCodec codec;
    private final Listeners listeners;
    private final Inbox inbox;
    private final Traces traces;
    private final MeterRegistry meters;

    RecordHandler(EventCodec codec, Listeners listeners, Inbox inbox, Traces traces, MeterRegistry meters) {
        this.codec = codec;
        this.listeners = listeners;
        this.inbox = inbox;
        this.traces = traces;
        this.meters = meters;
    }

    /** @param late the record was parked, so that later ones of other streams may have gone ahead of it */
    void handle(Incoming record, boolean late) {
        var event = codec.decode(record.payload());
        if (!listeners.wants(record.topic(), event)) {
            count("passed-over");
            return;
        }
        switch (inbox.receive(record, event, late)) {
            case NEW -> apply(record, event);
            case DUPLICATE -> count("duplicate");
            case STALE -> throw new StaleEvent(record);
        }
    }

    private void apply(Incoming record, SpecificRecord event) {
        traces.within(
                record.traceparent(), event.getSchema().getName(), () -> listeners.dispatch(record.topic(), event));
        count("applied");
    }

    private void count(String outcome) {
        meters.counter("tick.inbox.records", "outcome", outcome).increment();
    }
}
