package com.tick.ticket.ticket;

import com.tick.ticket.agent.Agents;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows whom a ticket can be given to. */
@Component
class Assignees {

    private final Agents agents;

    Assignees(Agents agents) {
        this.agents = agents;
    }

    /** @param agentId null: nobody */
    @Nullable
    Assignee byId(@Nullable Long agentId) {
        if (agentId == null) {
            return null;
        }
        return agents.find(agentId)
                .filter(it -> it.active() && it.role().mayWorkOnTickets())
                .map(it -> new Assignee(it.id(), it.name()))
                .orElseThrow(() -> new UnknownAssigneeException(agentId));
    }
}
