package com.tick.support.event;

import org.jspecify.annotations.Nullable;

/** The bytes of a record are no event, and never will be. */
public class UnreadableEvent extends RuntimeException {

    UnreadableEvent(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
