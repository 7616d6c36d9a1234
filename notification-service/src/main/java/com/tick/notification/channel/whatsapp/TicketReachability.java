package com.tick.notification.channel.whatsapp;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether and how a ticket's customer can be written to on WhatsApp now.
 *
 * @param obstacle null when nothing is in the way
 * @param windowUntil until when free words may go out; null while only templates may
 * @param number of ours that writes to them; null while the ticket is not known
 */
public record TicketReachability(@Nullable Obstacle obstacle, @Nullable Instant windowUntil, @Nullable String number) {

    static final TicketReachability NOT_KNOWN_YET = new TicketReachability(Obstacle.NOT_KNOWN_YET, null, null);

    /** What keeps a message from reaching the customer. */
    public enum Obstacle {
        NOT_KNOWN_YET("Nothing is known of this ticket here yet."),
        NO_NUMBER("The ticket has no number for WhatsApp."),
        NOT_WANTED("The customer wants no messages about this ticket."),
        NEW_OWNER("The customer's WhatsApp number belongs to somebody else now: nothing about this ticket goes there."),
        NOT_CONFIRMED(
                "The number was typed without its country code: nothing goes there before somebody writes to us from it."),
        NOT_CONFIGURED("WhatsApp is not configured."),
        OPTED_OUT("The customer asked for no more messages on WhatsApp."),
        NOT_ON_WHATSAPP("The last message could not reach the number: it is not on WhatsApp."),
        PAUSED("The channel is paused: messages wait until WhatsApp takes them again.");

        private final String sentence;

        Obstacle(String sentence) {
            this.sentence = sentence;
        }

        /** In the API. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String sentence() {
            return sentence;
        }
    }
}
