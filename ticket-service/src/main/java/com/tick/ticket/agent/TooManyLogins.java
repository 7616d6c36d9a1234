package com.tick.ticket.agent;

import com.tick.support.error.TooManyRequests;
import java.time.Duration;

/** Too many wrong passwords lately, for this account or from this address. */
public final class TooManyLogins extends TooManyRequests {

    public TooManyLogins(Duration retryAfter) {
        super("too-many-logins", "Too many sign-in attempts. Wait a few minutes and try again.", retryAfter);
    }
}
