package com.tick.ticket.ticket;

import org.jspecify.annotations.Nullable;

/**
 * A file that came with a ticket.
 *
 * @param attachmentId its id at attachment-service, which has the bytes
 * @param size in bytes
 * @param state whether it can be read, in attachment-service's word: {@code stored} when it can
 */
public record TicketAttachment(
        String attachmentId, @Nullable String name, @Nullable String contentType, @Nullable Long size, String state) {

    private static final String PENDING = "pending";
    private static final String AWAITED = "awaited";

    /** A file of which only the id is known yet. */
    public static TicketAttachment unseen(String attachmentId) {
        return new TicketAttachment(attachmentId, null, null, null, PENDING);
    }

    /** A file that is still being fetched from where the customer sent it. */
    public static TicketAttachment awaited(String attachmentId, String name) {
        return new TicketAttachment(attachmentId, name, null, null, AWAITED);
    }

    public boolean isAwaited() {
        return state.equals(AWAITED);
    }
}
