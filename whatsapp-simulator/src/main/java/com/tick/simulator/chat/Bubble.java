package com.tick.simulator.chat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message as the customer's phone shows it.
 *
 * @param customer the number the chat belongs to
 * @param fromCustomer direction: written on this phone, or received by it
 * @param text readable words of whatever type
 * @param received whether the phone ever got it; always true for the customer's own messages
 * @param errorCode why it failed
 * @param opaque what the business attached for itself
 * @param number of the business, by its id
 */
public record Bubble(
        String id,
        String customer,
        boolean fromCustomer,
        String type,
        String text,
        Instant at,
        Tick tick,
        boolean received,
        @Nullable Integer errorCode,
        @Nullable String opaque,
        @Nullable String mediaId,
        @Nullable String fileName,
        @Nullable String quotes,
        @Nullable String reaction,
        @Nullable String note,
        List<PhoneButton> buttons,
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
        return new Bubble(
                id,
                customer,
                false,
                content.type(),
                content.text(),
                at,
                Tick.ACCEPTED,
                received,
                null,
                opaque,
                content.mediaId(),
                content.fileName(),
                content.quotes(),
                null,
                null,
                content.buttons(),
                number);
    }

    /** A message the customer wrote; it starts delivered, as the business has no tick to wait for. */
    public static Bubble written(String id, String customer, BubbleContent content, Instant at, String number) {
        return new Bubble(
                id,
                customer,
                true,
                content.type(),
                content.text(),
                at,
                Tick.SENT,
                true,
                null,
                null,
                content.mediaId(),
                content.fileName(),
                content.quotes(),
                null,
                null,
                List.of(),
                number);
    }

    /** Never goes down: statuses are played out of order and twice on purpose. */
    Bubble ticked(Tick other, @Nullable Integer code) {
        var higher = other.compareTo(tick) > 0 ? other : tick;
        var nowReceived = received || other.compareTo(Tick.DELIVERED) >= 0;
        return copy(text, higher, nowReceived, higher == Tick.FAILED ? code : null, reaction, note);
    }

    Bubble reacted(@Nullable String emoji) {
        return copy(text, tick, received, errorCode, emoji, note);
    }

    Bubble changed(String otherText, String why) {
        return copy(otherText, tick, received, errorCode, reaction, why);
    }

    /** The same message in the chat of the customer's new number. */
    Bubble movedTo(String otherCustomer) {
        return new Bubble(
                id,
                otherCustomer,
                fromCustomer,
                type,
                text,
                at,
                tick,
                received,
                errorCode,
                opaque,
                mediaId,
                fileName,
                quotes,
                reaction,
                note,
                buttons,
                number);
    }

    private Bubble copy(
            String newText,
            Tick newTick,
            boolean newReceived,
            @Nullable Integer newCode,
            @Nullable String newReaction,
            @Nullable String newNote) {
        return new Bubble(
                id,
                customer,
                fromCustomer,
                type,
                newText,
                at,
                newTick,
                newReceived,
                newCode,
                opaque,
                mediaId,
                fileName,
                quotes,
                newReaction,
                newNote,
                buttons,
                number);
    }
}
