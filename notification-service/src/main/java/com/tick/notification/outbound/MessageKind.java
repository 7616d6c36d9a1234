package com.tick.notification.outbound;

import java.util.Locale;

/** What a message is for. */
public enum MessageKind {
    /** We have your message. */
    RECEIVED,
    /** Your ticket's status has changed. */
    STATUS,
    /** What an agent answered. */
    REPLY,
    /** An answer waits for you: write or tap to get it. */
    WAITING,
    /** What an agent wrote outside any ticket. */
    FREE;

    /** In the API and in events. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Words of a person: worth a second attempt when nobody knows about the first. */
    boolean writtenByAgent() {
        return this == REPLY || this == FREE;
    }
}
