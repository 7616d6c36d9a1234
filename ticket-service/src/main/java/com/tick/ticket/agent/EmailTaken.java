package com.tick.ticket.agent;

import com.tick.support.error.Conflict;

/** Somebody signs in with that e-mail address already. */
public final class EmailTaken extends Conflict {

    public EmailTaken() {
        super("email-taken", "An agent with this email address already exists.", "email");
    }
}
