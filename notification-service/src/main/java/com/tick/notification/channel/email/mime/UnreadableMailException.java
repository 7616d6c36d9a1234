package com.tick.notification.channel.email.mime;

/** A mail that cannot be read at all: it waits until somebody looks at it. */
public class UnreadableMailException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableMailException(Throwable cause) {
        super("The mail cannot be read: " + cause.getClass().getSimpleName(), cause);
    }
}
