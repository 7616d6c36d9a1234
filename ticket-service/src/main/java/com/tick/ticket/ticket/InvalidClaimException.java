package com.tick.ticket.ticket;

import com.tick.support.error.Invalid;

/** A file uploaded ahead cannot become part of a ticket. */
public final class InvalidClaimException extends Invalid {

    /** @param field which of the files, by its name in the API */
    public InvalidClaimException(String why, String field) {
        super("attachment-claim-refused", why, field);
    }
}
