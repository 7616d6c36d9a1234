package com.tick.ticket.agent;

import java.time.Clock;
import org.springframework.stereotype.Service;

/** Whoever sits at a signed-in browser shows that they are the agent; guessing is as slow as at the door. */
@Service
public class ConfirmPassword {

    private final Passwords passwords;
    private final LoginAttempts attempts;
    private final Clock clock;

    ConfirmPassword(Passwords passwords, LoginAttempts attempts, Clock clock) {
        this.passwords = passwords;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** @throws UnfitPassword when it is not the agent's password */
    public void handle(Agent agent, String password, String address) {
        attempts.begin(agent.email(), address, clock.instant());
        if (!passwords.match(password, agent.passwordHash())) {
            throw UnfitPassword.notThePresentOne();
        }
        attempts.succeeded(agent.email());
    }
}
