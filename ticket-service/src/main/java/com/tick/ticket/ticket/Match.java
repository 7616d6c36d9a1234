package com.tick.ticket.ticket;

import com.tick.support.search.Snippet;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a ticket says what somebody looked for. */
public record Match(Place place, Snippet snippet, @Nullable Speaker speaker) {

    public enum Place {
        NUMBER,
        REFERENCE,
        SUBJECT,
        CUSTOMER,
        DESCRIPTION,
        REPLY,
        NOTE
    }

    /**
     * Who said it.
     *
     * @param author customer or agent
     */
    public record Speaker(long replyId, String author, String name, Instant at) {}
}
