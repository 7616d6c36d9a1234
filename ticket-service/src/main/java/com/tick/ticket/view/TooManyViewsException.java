package com.tick.ticket.view;

import com.tick.support.error.Conflict;

/** Nobody finds anything among more views. */
public final class TooManyViewsException extends Conflict {

    static final int MOST = 100;

    TooManyViewsException() {
        super("too-many-views", "There can be at most %d views. Delete one that nobody uses first.".formatted(MOST));
    }
}
