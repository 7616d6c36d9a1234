package com.tick.ticket.secondfactor;

import com.tick.ticket.agent.AgentNotFound;
import com.tick.ticket.agent.Agents;
import com.tick.ticket.agent.ConfirmPassword;
import org.springframework.stereotype.Service;

/** An agent goes back to the password alone, or an admin helps one who has lost device and recovery codes. */
@Service
public class RemoveSecondFactor {

    /** @param address where the request comes from */
    public record Command(long agentId, String password, String address) {}

    private final Agents agents;
    private final ConfirmPassword confirmPassword;
    private final SecondFactors factors;

    RemoveSecondFactor(Agents agents, ConfirmPassword confirmPassword, SecondFactors factors) {
        this.agents = agents;
        this.confirmPassword = confirmPassword;
        this.factors = factors;
    }

    public void handle(Command command) {
        var agent = agents.find(command.agentId()).orElseThrow(() -> new AgentNotFound(command.agentId()));
        confirmPassword.handle(agent, command.password(), command.address());
        factors.remove(agent.id());
    }

    /** On an admin's word. */
    public void handle(long agentId) {
        var agent = agents.find(agentId).orElseThrow(() -> new AgentNotFound(agentId));
        factors.remove(agent.id());
    }
}
