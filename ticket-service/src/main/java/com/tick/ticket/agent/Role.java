package com.tick.ticket.agent;

import java.util.Set;

/** What an agent may do. Each role holds all scopes of the ones above it here. */
public enum Role {
    VIEWER,
    AGENT,
    ADMIN;

    /** As internal tokens write them. */
    public Set<String> scopes() {
        return switch (this) {
            case VIEWER -> Set.of("anyone", "viewer");
            case AGENT -> Set.of("anyone", "viewer", "agent");
            case ADMIN -> Set.of("anyone", "viewer", "agent", "admin");
        };
    }

    public boolean mayWorkOnTickets() {
        return this != VIEWER;
    }
}
