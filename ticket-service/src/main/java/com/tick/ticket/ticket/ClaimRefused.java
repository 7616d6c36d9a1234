package com.tick.ticket.ticket;

import com.tick.support.error.Invalid;

/** A file uploaded ahead cannot become part of a ticket. */
public final class ClaimRefused extends Invalid {

    /** @param field which of the files, by its name in the API */
    public ClaimRefused(String why, String field) {
        super("attachment-claim-refused", why, field);
    }
}
