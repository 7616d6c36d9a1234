package com.tick.ticket.agent;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An admin changes who an agent is here, or shuts them out. */
@Service
public class ChangeAgent {

    /** Null leaves things as they are. */
    public record Command(long agentId, @Nullable String name, @Nullable Role role, @Nullable Boolean active) {}

    private final Agents agents;
    private final Sessions sessions;

    ChangeAgent(Agents agents, Sessions sessions) {
        this.agents = agents;
        this.sessions = sessions;
    }

    @Transactional
    public void handle(Command command) {
        // All admins first, in one order: two of them who demote each other must not both find another one left.
        var admins = agents.lockAdmins();
        var agent = agents.get(command.agentId());
        var wasAdmin = agent.ruling();
        agent.change(command.name(), command.role(), command.active());
        if (wasAdmin && !agent.ruling() && admins == 1) {
            throw new LastAdmin();
        }
        agents.save(agent);
        if (!agent.active()) {
            sessions.endAllOf(agent.id());
        }
    }
}
