package com.tick.ticket.agent;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes sure that somebody can sign in on a fresh installation. */
@Service
public class FirstAdmin {

    /**
     * @param password blank: one is made up
     * @param strict where strangers can knock, so that no password will do that is soon guessed
     */
    public record Command(String email, String password, boolean strict) {}

    private static final int SHORTEST = 12;

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
        if (given && command.strict() && command.password().length() < SHORTEST) {
            throw new IllegalStateException(
                    "TICK_ADMIN_PASSWORD is too short: give it at least %d characters, or none to have one made up"
                            .formatted(SHORTEST));
        }
        var password = given ? command.password() : FirstPassword.from(secrets);
        agents.save(new Agent("Admin", command.email(), passwords.hash(password), Role.ADMIN, clock.instant()));
        return given ? Optional.empty() : Optional.of(password);
    }
}
