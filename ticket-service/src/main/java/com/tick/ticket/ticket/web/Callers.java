package com.tick.ticket.ticket.web;

import com.tick.support.security.Caller;
import com.tick.ticket.ticket.Actor;
import java.util.Objects;

/** What a caller is to tickets. */
final class Callers {

    private static final String AGENT = "agent:";

    private Callers() {}

    static long agentId(Caller caller) {
        if (!caller.subject().startsWith(AGENT)) {
            throw new IllegalStateException("Not an agent: " + caller.subject());
        }
        return Long.parseLong(caller.subject().substring(AGENT.length()));
    }

    static Actor agent(Caller caller) {
        return Actor.agent(agentId(caller), Objects.requireNonNullElse(caller.claim("name"), "Agent"));
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
