package com.tick.ticket.cannedreply;

import com.tick.support.error.NotFound;

/** There is no canned reply of that number, or no longer. */
public final class CannedReplyNotFoundException extends NotFound {

    public CannedReplyNotFoundException(long id) {
        super("canned-reply-not-found", "Canned reply not found.");
    }
}
