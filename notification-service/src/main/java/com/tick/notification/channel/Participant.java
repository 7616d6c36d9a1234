package com.tick.notification.channel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as a message shows them.
 *
 * @param addresses all that the message tells of one person, the most reliable first; empty when it tells none
 * @param name what they call themselves
 * @param username what they are found by on the channel
 */
public record Participant(List<ContactAddress> addresses, @Nullable String name, @Nullable String username) {

    public Participant {
        addresses = List.copyOf(addresses);
    }

    public static Participant of(ContactAddress address, @Nullable String name) {
        return new Participant(List.of(address), name, null);
    }
}
