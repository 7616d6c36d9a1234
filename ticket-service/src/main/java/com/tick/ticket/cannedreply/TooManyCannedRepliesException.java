package com.tick.ticket.cannedreply;

import com.tick.support.error.Conflict;

/** Nobody would find anything among more. */
public final class TooManyCannedRepliesException extends Conflict {

    static final int MOST = 500;

    TooManyCannedRepliesException() {
        super("too-many-canned-replies", "You’ve reached the limit of %d canned replies.".formatted(MOST));
    }
}
