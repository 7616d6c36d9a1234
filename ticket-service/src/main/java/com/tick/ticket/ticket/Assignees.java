package com.tick.ticket.ticket;

import com.tick.ticket.agent.Agents;
import java.util.Optional;
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
        return find(agentId).orElseThrow(() -> new UnknownAssigneeException(agentId));
    }

    /** Empty: nobody of that number works on tickets, or not any more. */
    Optional<Assignee> find(long agentId) {
        return agents.find(agentId)
                .filter(it -> it.active() && it.role().mayWorkOnTickets())
                .map(it -> new Assignee(it.id(), it.name()));
    }

    /** Whether nobody has the ticket: nor does whoever left. */
    boolean isFree(Ticket ticket) {
        var assigneeId = ticket.assigneeId();
        return assigneeId == null || find(assigneeId).isEmpty();
    }
}
