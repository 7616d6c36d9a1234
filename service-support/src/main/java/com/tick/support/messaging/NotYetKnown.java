package com.tick.support.messaging;

/** What an event is about is not known here yet. The event waits, and waiting is no failed attempt. */
public class NotYetKnown extends RuntimeException {

    public NotYetKnown(String message) {
        super(message);
    }
}
