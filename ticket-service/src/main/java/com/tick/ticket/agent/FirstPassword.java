package com.tick.ticket.agent;

/** Passwords that are made up for agents, to be changed by them. */
final class FirstPassword {

    /** 120 random bits; short enough to be typed. */
    private static final int LENGTH = 20;

    private FirstPassword() {}

    static String from(SessionTokens secrets) {
        return secrets.next().substring(0, LENGTH);
    }
}
