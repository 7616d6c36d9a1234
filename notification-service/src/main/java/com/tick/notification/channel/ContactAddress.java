package com.tick.notification.channel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Where a customer is reached on a channel.
 *
 * @param value in the channel's canonical spelling; a phone as digits with its country code, a mailbox in small letters
 */
@Embeddable
public record ContactAddress(
        @Column(name = "channel") ChannelId channel,
        @Column(name = "kind") Kind kind,
        @Column(name = "address") String value) {

    /** Names nobody: logs may show it. */
    @Override
    public String toString() {
        return "%s %s".formatted(channel, kind);
    }

    /** What the ticket's owner knows. */
    public static ContactAddress ofTicket(ChannelId channel, long ticketId) {
        return new ContactAddress(channel, Kind.TICKET, Long.toString(ticketId));
    }

    public boolean isPhone() {
        return kind == Kind.PHONE;
    }

    /** What the value is; stored under the names of the first release. */
    public enum Kind {
        PHONE("WA_ID"),
        /** An id that the provider gives its users. */
        USER_ID("BSUID"),
        EMAIL("EMAIL"),
        /** Known to the ticket's owner only, who is asked when the message leaves; the value is the ticket's id. */
        TICKET("TICKET");

        private final String stored;

        Kind(String stored) {
            this.stored = stored;
        }

        public String stored() {
            return stored;
        }

        public static Kind ofStored(String stored) {
            for (var kind : values()) {
                if (kind.stored.equals(stored)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("There is no kind of address " + stored + ".");
        }
    }
}
