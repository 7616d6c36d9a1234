package com.tick.ticket.ticket;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who changed a ticket.
 *
 * @param agentId the agent, when it was one
 * @param name display name at that time
 */
public record Actor(Kind kind, @Nullable Long agentId, String name) {

    /** What sort of actor. */
    public enum Kind {
        AGENT,
        CUSTOMER,
        SYSTEM;

        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Actor agent(long id, String name) {
        return new Actor(Kind.AGENT, id, name);
    }

    /** A program that works on tickets by itself. */
    public static Actor program(String name) {
        return new Actor(Kind.SYSTEM, null, name);
    }

    public static Actor customer(String name) {
        return new Actor(Kind.CUSTOMER, null, name);
    }
}
