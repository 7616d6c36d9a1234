package com.tick.ticket.ticket.web;

import com.tick.support.security.Caller;
import com.tick.ticket.ticket.Actor;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a caller is to tickets. */
final class Callers {

    private static final String AGENT = "agent";

    private Callers() {}

    /** Null for programs, who have no tickets of their own. */
    static @Nullable Long agentId(Caller caller) {
        return caller.is(AGENT) ? caller.idAs(AGENT) : null;
    }

    /** Whoever works on tickets, in person or as a program. */
    static Actor worker(Caller caller) {
        return caller.is(AGENT)
                ? Actor.agent(caller.idAs(AGENT), Objects.requireNonNullElse(caller.claim("name"), "Agent"))
                : Actor.program(Objects.requireNonNullElse(caller.claim("name"), "API"));
    }

    /** The one ticket that a customer's link opens. */
    static long ticketId(Caller caller) {
        var ticket = caller.claim("ticket");
        if (ticket == null) {
            throw new IllegalStateException("A customer's token names no ticket");
        }
        return Long.parseLong(ticket);
    }
}
