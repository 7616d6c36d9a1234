package com.tick.ticket.agent;

import java.time.Clock;
import org.springframework.stereotype.Service;

/** Whoever sits at a signed-in browser shows that they are the agent. Guesses count against that session alone. */
@Service
public class ReauthenticateAgent {

    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final Clock clock;

    ReauthenticateAgent(Passwords passwords, SignInThrottle throttle, Clock clock) {
        this.passwords = passwords;
        this.throttle = throttle;
        this.clock = clock;
    }

    /** @throws UnfitPassword when it is not the agent's password */
    public void handle(Agent agent, long sessionId, String password) {
        throttle.beginConfirmation(agent.id(), sessionId, clock.instant());
        if (!passwords.match(password, agent.passwordHash())) {
            throw UnfitPassword.notThePresentOne();
        }
        throttle.confirmed(agent.id(), sessionId);
    }
}
