package com.tick.ticket.agent;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** An agent shows who they are. Not one transaction: the attempt counts whatever follows, and hashing takes its time. */
@Service
public class SignIn {

    /**
     * @param code what agents with a second factor show besides; null: nothing yet
     * @param address where the request comes from
     */
    public record Command(String email, String password, @Nullable String code, String address) {}

    /** @param token the secret that the browser keeps; it is known here only now */
    public record SignedIn(Agent agent, String token) {}

    private final Agents agents;
    private final Passwords passwords;
    private final SecondStep secondStep;
    private final LoginAttempts attempts;
    private final Sessions sessions;
    private final SessionTokens tokens;
    private final Clock clock;

    SignIn(
            Agents agents,
            Passwords passwords,
            SecondStep secondStep,
            LoginAttempts attempts,
            Sessions sessions,
            SessionTokens tokens,
            Clock clock) {
        this.agents = agents;
        this.passwords = passwords;
        this.secondStep = secondStep;
        this.attempts = attempts;
        this.sessions = sessions;
        this.tokens = tokens;
        this.clock = clock;
    }

    public SignedIn handle(Command command) {
        var email = Emails.normalized(command.email());
        attempts.begin(email, command.address(), clock.instant());
        var agent = agents.findByEmail(email).filter(Agent::active);
        var right = passwords.match(
                command.password(), agent.map(Agent::passwordHash).orElse(null));
        if (agent.isEmpty() || !right) {
            throw new WrongCredentials();
        }
        // Only after the password: who has a second factor is nobody else's business.
        takeSecondStep(agent.get(), command.code());
        attempts.succeeded(email);
        var token = tokens.next();
        sessions.open(agent.get().id(), tokens.fingerprint(token), clock.instant());
        return new SignedIn(agent.get(), token);
    }

    private void takeSecondStep(Agent agent, @Nullable String code) {
        if (!secondStep.neededBy(agent.id())) {
            return;
        }
        if (code == null || code.isBlank()) {
            throw SecondStepRefused.missing();
        }
        if (!secondStep.passes(agent.id(), code, clock.instant())) {
            throw SecondStepRefused.wrong();
        }
    }
}
