package com.tick.ticket.cannedreply;

import com.tick.support.error.Conflict;

/** Agents choose by the title, so there is one of each. */
public final class DuplicateTitleException extends Conflict {

    public DuplicateTitleException() {
        super("title-taken", "A canned reply with this title already exists.", "title");
    }
}
