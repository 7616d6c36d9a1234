package com.tick.ticket.agent;

/** The secrets by which browsers show that somebody signed in. */
public interface SessionTokens {

    /** A fresh one, which nobody can guess. */
    String next();

    /** What may be stored of one. */
    String fingerprint(String token);
}
