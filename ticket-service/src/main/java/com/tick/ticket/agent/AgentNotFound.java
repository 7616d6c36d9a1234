package com.tick.ticket.agent;

import com.tick.support.error.NotFound;

/** Nobody with that number works here, or ever did. */
public final class AgentNotFound extends NotFound {

    public AgentNotFound(long id) {
        super("agent-not-found", "Agent not found.");
    }
}
