package com.tick.ticket.ticket;

import org.jspecify.annotations.Nullable;

/** What is shown of tickets' files; beside the ticket, whose version stays as it is. */
public interface TicketFiles {

    /** A file that no ticket names, such as a reply's, is none of tickets' business. */
    void note(long ticketId, Seen file);

    /**
     * What has become known of a file. Nulls leave what was known before.
     *
     * @param size in bytes
     */
    record Seen(
            String attachmentId,
            @Nullable String name,
            @Nullable String contentType,
            @Nullable Long size,
            String state) {}
}
