package com.tick.ticket.secondfactor;

import com.tick.ticket.agent.Agent;
import com.tick.ticket.agent.AgentNotFound;
import com.tick.ticket.agent.Agents;
import com.tick.ticket.agent.ReauthenticateAgent;
import com.tick.ticket.securitylog.Requester;
import com.tick.ticket.securitylog.SecurityEntry;
import com.tick.ticket.securitylog.SecurityLog;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** An agent goes back to the password alone, or an admin helps one who has lost device and recovery codes. */
@Service
public class RemoveSecondFactor {

    public record Command(long agentId, long sessionId, String password, Requester by) {}

    private final Agents agents;
    private final ReauthenticateAgent reauthenticate;
    private final SecondFactors factors;
    private final SecurityLog log;
    private final Clock clock;

    RemoveSecondFactor(
            Agents agents, ReauthenticateAgent reauthenticate, SecondFactors factors, SecurityLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
        this.agents = agents;
        this.reauthenticate = reauthenticate;
        this.factors = factors;
    }

    public void handle(Command command) {
        var agent = agents.find(command.agentId()).orElseThrow(() -> new AgentNotFound(command.agentId()));
        reauthenticate.handle(agent, command.sessionId(), command.password());
        remove(agent, command.by());
    }

    /** On an admin's word. */
    public void handle(long agentId, Requester by) {
        remove(agents.find(agentId).orElseThrow(() -> new AgentNotFound(agentId)), by);
    }

    private void remove(Agent agent, Requester by) {
        factors.remove(agent.id());
        log.add(SecurityEntry.success(clock.instant(), "second_factor_removed", by, "agent:" + agent.id(), null));
    }
}
