package com.tick.simulator.chat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One message as the customer's phone shows it.
 *
 * @param customer the number the chat belongs to
 * @param fromCustomer direction: written on this phone, or received by it
 * @param received whether the phone ever got it; always true for the customer's own messages
 * @param errorCode why it failed
 * @param opaque what the business attached for itself
 * @param number of the business, by its id
 */
public record Bubble(
        String id,
        String customer,
        boolean fromCustomer,
        @JsonUnwrapped BubbleContent content,
        Instant at,
        Tick tick,
        boolean received,
        @Nullable Integer errorCode,
        @Nullable String opaque,
        @Nullable String reaction,
        @Nullable String note,
        String number) {

    /** A message the business sent and the platform took. */
    public static Bubble accepted(
            String id,
            String customer,
            BubbleContent content,
            Instant at,
            boolean received,
            @Nullable String opaque,
            String number) {
        return new Bubble(id, customer, false, content, at, Tick.ACCEPTED, received, null, opaque, null, null, number);
    }

    /** A message the customer wrote; it starts delivered, as the business has no tick to wait for. */
    public static Bubble written(String id, String customer, BubbleContent content, Instant at, String number) {
        return new Bubble(id, customer, true, content, at, Tick.SENT, true, null, null, null, null, number);
    }

    public String type() {
        return content.type();
    }

    /** Never goes down: statuses are played out of order and twice on purpose. */
    Bubble ticked(Tick other, @Nullable Integer code) {
        var higher = other.compareTo(tick) > 0 ? other : tick;
        var nowReceived = received || other.compareTo(Tick.DELIVERED) >= 0;
        return copy(content, higher, nowReceived, higher == Tick.FAILED ? code : null, reaction, note);
    }

    Bubble reacted(@Nullable String emoji) {
        return copy(content, tick, received, errorCode, emoji, note);
    }

    Bubble changed(String otherText, String why) {
        return copy(content.saying(otherText), tick, received, errorCode, reaction, why);
    }

    /** The same message in the chat of the customer's new number. */
    Bubble movedTo(String otherCustomer) {
        return new Bubble(
                id,
                otherCustomer,
                fromCustomer,
                content,
                at,
                tick,
                received,
                errorCode,
                opaque,
                reaction,
                note,
                number);
    }

    private Bubble copy(
            BubbleContent newContent,
            Tick newTick,
            boolean newReceived,
            @Nullable Integer newCode,
            @Nullable String newReaction,
            @Nullable String newNote) {
        return new Bubble(
                id,
                customer,
                fromCustomer,
                newContent,
                at,
                newTick,
                newReceived,
                newCode,
                opaque,
                newReaction,
                newNote,
                number);
    }
}
