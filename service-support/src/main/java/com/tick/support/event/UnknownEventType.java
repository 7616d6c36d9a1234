package com.tick.support.event;

/** An event of a type that this release does not know; a newer one may. */
public class UnknownEventType extends RuntimeException {

    UnknownEventType(String message) {
        super(message);
    }
}
