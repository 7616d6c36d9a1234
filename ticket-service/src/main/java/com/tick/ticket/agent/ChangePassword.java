package com.tick.ticket.agent;

import com.tick.ticket.securitylog.Requester;
import org.springframework.stereotype.Service;

/** An agent chooses another password. Not one transaction: hashing takes its time, and wrong guesses count. */
@Service
public class ChangePassword {

    /**
     * @param sessionId the session that asks; all others of the agent end
     */
    public record Command(long agentId, long sessionId, String current, String wanted, Requester by) {}

    private final Agents agents;
    private final ReauthenticateAgent reauthenticate;
    private final PasswordRules rules;
    private final Passwords passwords;
    private final StorePassword store;

    ChangePassword(
            Agents agents,
            ReauthenticateAgent reauthenticate,
            PasswordRules rules,
            Passwords passwords,
            StorePassword store) {
        this.agents = agents;
        this.reauthenticate = reauthenticate;
        this.rules = rules;
        this.passwords = passwords;
        this.store = store;
    }

    public void handle(Command command) {
        var agent = agents.find(command.agentId()).orElseThrow(() -> new AgentNotFound(command.agentId()));
        rules.check(command.wanted(), agent.name(), agent.email());
        if (command.wanted().equals(command.current())) {
            throw UnfitPassword.sameAgain();
        }
        reauthenticate.handle(agent, command.sessionId(), command.current());
        store.change(agent.id(), passwords.hash(command.wanted()), command.sessionId(), command.by());
    }
}
