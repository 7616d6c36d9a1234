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

    private static final String NAME = "Admin";

    private final Agents agents;
    private final Passwords passwords;
    private final SessionTokens secrets;
    private final PasswordRules rules;
    private final TemporaryPasswords temporary;
    private final Clock clock;

    FirstAdmin(
            Agents agents,
            Passwords passwords,
            SessionTokens secrets,
            PasswordRules rules,
            TemporaryPasswords temporary,
            Clock clock) {
        this.agents = agents;
        this.passwords = passwords;
        this.secrets = secrets;
        this.rules = rules;
        this.temporary = temporary;
        this.clock = clock;
    }

    /** The password that was made up, to be shown once. */
    @Transactional
    public Optional<String> handle(Command command) {
        if (agents.haveAny()) {
            return Optional.empty();
        }
        var given = !command.password().isBlank();
        if (given && command.strict()) {
            refuseUnfit(command);
        }
        var password = given ? command.password() : FirstPassword.from(secrets);
        var now = clock.instant();
        var admin = new Agent(NAME, command.email(), passwords.hash(password), Role.ADMIN, now);
        if (!given && command.strict()) {
            // It stands in a log or on a screen; what is in the settings was chosen by whoever runs this.
            admin.handOutPassword(admin.passwordHash(), temporary.end(now));
        }
        agents.save(admin);
        return given ? Optional.empty() : Optional.of(password);
    }

    private void refuseUnfit(Command command) {
        try {
            rules.check(command.password(), NAME, Emails.normalized(command.email()));
        } catch (UnfitPassword unfit) {
            throw new IllegalStateException(
                    "TICK_ADMIN_PASSWORD is not fit for production. " + unfit.sentence()
                            + " Choose another, or leave it empty to have one made up.",
                    unfit);
        }
    }
}
