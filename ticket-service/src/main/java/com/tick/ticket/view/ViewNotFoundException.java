package com.tick.ticket.view;

import com.tick.support.error.NotFound;

/** There is no view of that number that the caller may see. */
public final class ViewNotFoundException extends NotFound {

    public ViewNotFoundException(long id) {
        super("view-not-found", "There is no view %d.".formatted(id));
    }
}
