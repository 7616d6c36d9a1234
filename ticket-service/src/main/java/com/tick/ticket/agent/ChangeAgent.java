package com.tick.ticket.agent;

import com.tick.ticket.securitylog.Requester;
import com.tick.ticket.securitylog.SecurityEntry;
import com.tick.ticket.securitylog.SecurityLog;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An admin changes who an agent is here, or shuts them out. */
@Service
public class ChangeAgent {

    /** Null leaves things as they are. */
    public record Command(
            long agentId, @Nullable String name, @Nullable Role role, @Nullable Boolean active, Requester by) {}

    private final Agents agents;
    private final Sessions sessions;
    private final Programs programs;
    private final SecurityLog log;
    private final Clock clock;

    ChangeAgent(Agents agents, Sessions sessions, Programs programs, SecurityLog log, Clock clock) {
        this.agents = agents;
        this.sessions = sessions;
        this.programs = programs;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    public void handle(Command command) {
        // All admins first, in one order: two of them who demote each other must not both find another one left.
        var admins = agents.lockAdmins();
        var agent = agents.get(command.agentId());
        var wasAdmin = agent.ruling();
        var before = said(agent);
        agent.change(command.name(), command.role(), command.active());
        if (wasAdmin && !agent.ruling() && admins == 1) {
            throw new LastAdmin();
        }
        agents.save(agent);
        if (!agent.active()) {
            sessions.endAllOf(agent.id());
        }
        if (!agent.ruling()) {
            programs.endThoseOf(agent.id());
        }
        log.add(SecurityEntry.success(
                clock.instant(), "agent_changed", command.by(), "agent:" + agent.id(), before + " to " + said(agent)));
    }

    private static String said(Agent agent) {
        return agent.active() ? agent.role().name() : agent.role().name() + " (deactivated)";
    }
}
