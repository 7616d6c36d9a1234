package com.tick.ticket.agent;

import com.tick.support.error.Forbidden;

/** E-mail address and password do not belong together; which of them is wrong is not said. */
public final class WrongCredentials extends Forbidden {

    WrongCredentials() {
        super("wrong-credentials", "Incorrect email or password.");
    }
}
