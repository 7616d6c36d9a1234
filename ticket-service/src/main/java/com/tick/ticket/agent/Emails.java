package com.tick.ticket.agent;

import java.util.Locale;

/** How e-mail addresses are compared. */
final class Emails {

    private Emails() {}

    static String normalized(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
