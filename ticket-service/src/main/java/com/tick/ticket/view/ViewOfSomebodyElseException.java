package com.tick.ticket.view;

import com.tick.support.error.Forbidden;

/** A view for everybody can be changed by whoever saved it and by admins. */
public final class ViewOfSomebodyElseException extends Forbidden {

    ViewOfSomebodyElseException() {
        super("view-of-somebody-else", "Only the agent who saved this view or an admin can change it.");
    }
}
