package com.tick.ticket.agent;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The last step of every change of a password. Whoever came in with the old one is out. */
@Component
class StorePassword {

    private final Agents agents;
    private final Sessions sessions;

    StorePassword(Agents agents, Sessions sessions) {
        this.agents = agents;
        this.sessions = sessions;
    }

    /** @param exceptSession the session that goes on; null: none does */
    @Transactional
    public void handle(long agentId, String hash, @Nullable Long exceptSession) {
        var agent = agents.get(agentId);
        agent.changePassword(hash);
        agents.save(agent);
        if (exceptSession == null) {
            sessions.endAllOf(agentId);
        } else {
            sessions.endOthersOf(agentId, exceptSession);
        }
    }
}
