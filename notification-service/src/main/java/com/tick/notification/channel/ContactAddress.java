package com.tick.notification.channel;

/**
 * Where a customer is reached on a channel.
 *
 * @param kind one of the channel's kinds of addresses; a phone, a user id, a mailbox
 * @param value in the channel's canonical spelling
 */
public record ContactAddress(ChannelId channel, String kind, String value) {

    /** Names nobody: logs may show it. */
    @Override
    public String toString() {
        return "%s %s".formatted(channel, kind);
    }
}
