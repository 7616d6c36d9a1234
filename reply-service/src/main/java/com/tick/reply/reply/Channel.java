package com.tick.reply.reply;

import jakarta.persistence.EnumeratedValue;

/** Where a reply was written. */
public enum Channel {
    DASHBOARD("dashboard"),
    WEB("web"),
    WHATSAPP("whatsapp"),
    EMAIL("email"),
    SMS("sms");

    @EnumeratedValue
    private final String word;

    Channel(String word) {
        this.word = word;
    }

    /** @throws IllegalArgumentException of one that this release does not know */
    public static Channel named(String word) {
        for (var channel : values()) {
            if (channel.word.equals(word)) {
                return channel;
            }
        }
        throw new IllegalArgumentException("There is no channel " + word + ".");
    }

    /** As other services and people see it. */
    public String word() {
        return word;
    }
}
