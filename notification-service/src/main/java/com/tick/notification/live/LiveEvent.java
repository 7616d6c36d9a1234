package com.tick.notification.live;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something a page may want to show anew. Says what changed, never to what: the page asks the owner. */
public record LiveEvent(
        String type,
        @Nullable Long ticketId,
        @Nullable Long replyId,
        @Nullable String attachmentId,
        @Nullable String messageId,
        @Nullable String status,
        Instant at) {

    public static LiveEvent ofTicket(String type, long ticketId, @Nullable String status, Instant at) {
        return new LiveEvent(type, ticketId, null, null, null, status, at);
    }

    public static LiveEvent ofReply(String type, long ticketId, long replyId, Instant at) {
        return new LiveEvent(type, ticketId, replyId, null, null, null, at);
    }

    public static LiveEvent ofAttachment(
            String type, long ticketId, @Nullable Long replyId, String attachmentId, Instant at) {
        return new LiveEvent(type, ticketId, replyId, attachmentId, null, null, at);
    }

    public static LiveEvent ofMessage(
            String type, long ticketId, @Nullable Long replyId, String messageId, String status, Instant at) {
        return new LiveEvent(type, ticketId, replyId, null, messageId, status, at);
    }
}
