package com.tick.support.messaging;

import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/** What an event is about is not known here yet. The event waits, and waiting is no failed attempt. */
public class NotYetKnown extends RuntimeException {

    private final transient List<SpecificRecord> events;

    public NotYetKnown(String message) {
        this(message, List.of());
    }

    /** @param events all of a list that have to wait; without them, they are searched for by halves */
    public NotYetKnown(String message, List<? extends SpecificRecord> events) {
        super(message);
        this.events = List.copyOf(events);
    }

    List<SpecificRecord> events() {
        return events;
    }
}
