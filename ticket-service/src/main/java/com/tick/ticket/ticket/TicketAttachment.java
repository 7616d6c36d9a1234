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

    /** A file of which only the id is known yet. */
    public static TicketAttachment unseen(String attachmentId) {
        return new TicketAttachment(attachmentId, null, null, null, PENDING);
    }
}
