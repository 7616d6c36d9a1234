package com.tick.ticket.agent;

import com.tick.ticket.securitylog.Requester;
import com.tick.ticket.securitylog.SecurityEntry;
import com.tick.ticket.securitylog.SecurityLog;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An admin lets somebody in, with a password that is made up and shown once. */
@Service
public class InviteAgent {

    public record Command(String name, String email, Role role, Requester by) {}

    /** @param password to be handed over in person; it is known here only now */
    public record Invited(Agent agent, String password) {}

    private final Agents agents;
    private final Passwords passwords;
    private final SessionTokens secrets;
    private final TemporaryPasswords temporary;
    private final SecurityLog log;
    private final Clock clock;

    InviteAgent(
            Agents agents,
            Passwords passwords,
            SessionTokens secrets,
            TemporaryPasswords temporary,
            SecurityLog log,
            Clock clock) {
        this.agents = agents;
        this.passwords = passwords;
        this.secrets = secrets;
        this.temporary = temporary;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    public Invited handle(Command command) {
        var password = FirstPassword.from(secrets);
        var now = clock.instant();
        var agent = new Agent(command.name(), command.email(), "", command.role(), now);
        agent.handOutPassword(passwords.hash(password), temporary.end(now));
        agents.save(agent);
        log.add(SecurityEntry.success(
                now,
                "agent_invited",
                command.by(),
                "agent:" + agent.id(),
                command.role().name()));
        return new Invited(agent, password);
    }
}
