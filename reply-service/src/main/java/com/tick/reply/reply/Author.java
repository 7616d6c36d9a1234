package com.tick.reply.reply;

import jakarta.persistence.EnumeratedValue;

/** Who wrote a reply. */
public enum Author {
    AGENT("agent"),
    CUSTOMER("customer");

    @EnumeratedValue
    private final String word;

    Author(String word) {
        this.word = word;
    }

    /** As other services and people see it. */
    public String word() {
        return word;
    }
}
