package com.tick.notification.livefeed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something a page may want to show anew. Says what changed, never to what: the page asks the owner.
 *
 * @param forCustomer whether the customer may hear of it; nothing is unless somebody says so
 */
public record LiveEvent(
        String type,
        @Nullable Long ticketId,
        @Nullable Long replyId,
        @Nullable String attachmentId,
        @Nullable String messageId,
        @Nullable String status,
        Instant at,
        boolean forCustomer) {

    public static LiveEvent ofTicket(String type, long ticketId, @Nullable String status, Instant at) {
        return new LiveEvent(type, ticketId, null, null, null, status, at, false);
    }

    public static LiveEvent ofReply(String type, long ticketId, long replyId, Instant at) {
        return new LiveEvent(type, ticketId, replyId, null, null, null, at, false);
    }

    /** @param replyId null: it was done to the ticket's description, or to a message that carries no reply */
    public static LiveEvent ofAction(String type, long ticketId, @Nullable Long replyId, Instant at) {
        return new LiveEvent(type, ticketId, replyId, null, null, null, at, false);
    }

    public static LiveEvent ofAttachment(
            String type, long ticketId, @Nullable Long replyId, String attachmentId, Instant at) {
        return new LiveEvent(type, ticketId, replyId, attachmentId, null, null, at, false);
    }

    public static LiveEvent ofMessage(
            String type, long ticketId, @Nullable Long replyId, String messageId, String status, Instant at) {
        return new LiveEvent(type, ticketId, replyId, null, messageId, status, at, false);
    }

    /** The same, for the customer's ears too when that is so. */
    public LiveEvent forCustomer(boolean so) {
        return new LiveEvent(type, ticketId, replyId, attachmentId, messageId, status, at, so);
    }
}
