package com.tick.ticket.agent;

import com.tick.support.error.Conflict;

/** Without this admin nobody could let anybody in. */
public final class LastAdmin extends Conflict {

    LastAdmin() {
        super("last-admin", "You can’t change the only admin. Make someone else an admin first.");
    }
}
