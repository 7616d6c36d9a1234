package com.tick.reply.action;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that a customer did to a message.
 *
 * @param replyId the reply that it was done to
 * @param messageId the message of notification-service that it was done to, where that carries no reply; with neither it was
 *     done to the ticket's description
 * @param what edited, deleted or reacted; open set
 * @param text what an edited message says now, or the emoji; null: deleted, or the reaction was taken back
 */
public record CustomerAction(
        long ticketId,
        @Nullable Long replyId,
        @Nullable String messageId,
        String what,
        @Nullable String text,
        Instant at) {

    private static final String REACTED = "reacted";

    /** Whether a reaction was taken back, so that there is nothing new to see. */
    public boolean takenBack() {
        return REACTED.equals(what) && text == null;
    }
}
