package com.tick.ticket.agent;

import org.springframework.stereotype.Service;

/** An agent chooses another password. Not one transaction: hashing takes its time, and wrong guesses count. */
@Service
public class ChangePassword {

    private static final int SHORTEST = 12;

    /**
     * @param sessionId the session that asks; all others of the agent end
     * @param address where the request comes from
     */
    public record Command(long agentId, long sessionId, String current, String wanted, String address) {}

    private final Agents agents;
    private final ConfirmPassword confirm;
    private final Passwords passwords;
    private final StorePassword store;

    ChangePassword(Agents agents, ConfirmPassword confirm, Passwords passwords, StorePassword store) {
        this.agents = agents;
        this.confirm = confirm;
        this.passwords = passwords;
        this.store = store;
    }

    public void handle(Command command) {
        var agent = agents.find(command.agentId()).orElseThrow(() -> new AgentNotFound(command.agentId()));
        refuseUnfit(command, agent);
        confirm.handle(agent, command.current(), command.address());
        store.handle(agent.id(), passwords.hash(command.wanted()), command.sessionId());
    }

    private static void refuseUnfit(Command command, Agent agent) {
        var wanted = command.wanted();
        if (wanted.codePointCount(0, wanted.length()) < SHORTEST) {
            throw UnfitPassword.tooShort(SHORTEST);
        }
        if (wanted.equals(command.current())) {
            throw UnfitPassword.sameAgain();
        }
        if (Emails.normalized(wanted).equals(agent.email())) {
            throw UnfitPassword.isTheEmail();
        }
    }
}
