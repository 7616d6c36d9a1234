package com.tick.ticket.agent;

import java.time.Clock;
import org.springframework.stereotype.Service;

/** An agent shows who they are. Not one transaction: the attempt counts whatever follows, and hashing takes its time. */
@Service
public class SignIn {

    /** @param address where the request comes from */
    public record Command(String email, String password, String address) {}

    /** @param token the secret that the browser keeps; it is known here only now */
    public record SignedIn(Agent agent, String token) {}

    private final Agents agents;
    private final Passwords passwords;
    private final LoginAttempts attempts;
    private final Sessions sessions;
    private final SessionTokens tokens;
    private final Clock clock;

    SignIn(
            Agents agents,
            Passwords passwords,
            LoginAttempts attempts,
            Sessions sessions,
            SessionTokens tokens,
            Clock clock) {
        this.agents = agents;
        this.passwords = passwords;
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
        attempts.succeeded(email);
        var token = tokens.next();
        sessions.open(agent.get().id(), tokens.fingerprint(token), clock.instant());
        return new SignedIn(agent.get(), token);
    }
}
