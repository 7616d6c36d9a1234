package com.tick.reply.reply;

import jakarta.persistence.EnumeratedValue;

/** Where a reply was written. */
public enum Channel {
    DASHBOARD("dashboard"),
    WEB("web"),
    WHATSAPP("whatsapp");

    @EnumeratedValue
    private final String word;

    Channel(String word) {
        this.word = word;
    }

    /** As other services and people see it. */
    public String word() {
        return word;
    }
}
