package com.tick.ticket.agent;

import java.time.Instant;

/** The logins that have not succeeded lately. */
public interface LoginAttempts {

    /**
     * Notes an attempt before the password is looked at, so that many at once are counted too.
     *
     * @param address where it comes from
     * @throws TooManyLogins when account or address has had too many; the attempt does not count then
     */
    void begin(String email, String address, Instant now) throws TooManyLogins;

    /** Forgets the attempts on an account, now that its agent has signed in. */
    void succeeded(String email);
}
