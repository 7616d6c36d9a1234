package com.tick.notification.channel;

/** A channel by its name in the API, in events and in the database, such as email. */
public record ChannelId(String value) {

    public ChannelId {
        if (!value.matches("[a-z]{2,16}")) {
            throw new IllegalArgumentException("A channel's id has 2 to 16 small letters.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
