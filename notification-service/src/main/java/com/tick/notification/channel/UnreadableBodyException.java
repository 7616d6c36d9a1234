package com.tick.notification.channel;

/** A body from which nothing can be read. Reading it again would not help: it waits for a person. */
public class UnreadableBodyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableBodyException(String message) {
        super(message);
    }
}
