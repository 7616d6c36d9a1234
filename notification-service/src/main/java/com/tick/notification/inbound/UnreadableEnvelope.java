package com.tick.notification.inbound;

/** A signed body that is no envelope. Sending it again would not make it one. */
public class UnreadableEnvelope extends RuntimeException {

    public UnreadableEnvelope(String message) {
        super(message);
    }
}
