package com.tick.ticket.agent;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An admin lets somebody in, with a password that is made up and shown once. */
@Service
public class InviteAgent {

    public record Command(String name, String email, Role role) {}

    /** @param password to be handed over in person; it is known here only now */
    public record Invited(Agent agent, String password) {}

    private final Agents agents;
    private final Passwords passwords;
    private final SessionTokens secrets;
    private final Clock clock;

    InviteAgent(Agents agents, Passwords passwords, SessionTokens secrets, Clock clock) {
        this.agents = agents;
        this.passwords = passwords;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Transactional
    public Invited handle(Command command) {
        var password = FirstPassword.from(secrets);
        var agent =
                new Agent(command.name(), command.email(), passwords.hash(password), command.role(), clock.instant());
        agents.save(agent);
        return new Invited(agent, password);
    }
}
