package com.tick.ticket.agent;

import com.tick.support.error.Forbidden;

/** The password is right, but it was handed out too long ago and nobody has changed it since. */
public final class TemporaryPasswordExpiredException extends Forbidden {

    TemporaryPasswordExpiredException() {
        super("temporary-password-expired", "This temporary password has expired. Ask an admin for a new one.");
    }
}
