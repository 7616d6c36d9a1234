package com.tick.ticket.agent;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes sure that somebody can sign in on a fresh installation. */
@Service
public class FirstAdmin {

    /**
     * @param password blank: one is made up, unless that is forbidden
     * @param mayMakeUpPassword false where nobody reads the console
     */
    public record Command(String email, String password, boolean mayMakeUpPassword) {}

    private final Agents agents;
    private final Passwords passwords;
    private final SessionTokens secrets;
    private final Clock clock;

    FirstAdmin(Agents agents, Passwords passwords, SessionTokens secrets, Clock clock) {
        this.agents = agents;
        this.passwords = passwords;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** The password that was made up, to be shown once. */
    @Transactional
    public Optional<String> handle(Command command) {
        if (agents.haveAny()) {
            return Optional.empty();
        }
        var given = !command.password().isBlank();
        if (!given && !command.mayMakeUpPassword()) {
            throw new IllegalStateException("TICK_ADMIN_PASSWORD is not set, and nobody can sign in yet:"
                    + " set it for the first start in production.");
        }
        var password = given ? command.password() : FirstPassword.from(secrets);
        agents.save(new Agent("Admin", command.email(), passwords.hash(password), Role.ADMIN, clock.instant()));
        return given ? Optional.empty() : Optional.of(password);
    }
}
