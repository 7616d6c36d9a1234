package com.tick.ticket.agent;

import com.tick.ticket.securitylog.Requester;
import com.tick.ticket.securitylog.SecurityEntry;
import com.tick.ticket.securitylog.SecurityLog;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** An agent shows who they are. Not one transaction: the attempt counts whatever follows, and hashing takes its time. */
@Service
public class SignIn {

    /**
     * @param code what agents with a second factor show besides; null: nothing yet
     * @param browser what is known of where the request comes from
     */
    public record Command(String email, String password, @Nullable String code, Browser browser) {}

    /**
     * @param address counted by; may stand for the real one
     * @param seenAs the address as the security log tells it
     * @param device what the browser was given at an earlier sign-in; null: nothing
     * @param proof of work done to be heard in spite of others; null: none
     * @param session what was signed in here before, which ends; null: nothing
     */
    public record Browser(
            String address, String seenAs, @Nullable String device, @Nullable String proof, @Nullable Long session) {}

    /** @param token the secret that the browser keeps; it is known here only now */
    public record SignedIn(Agent agent, String token) {}

    private final Agents agents;
    private final Passwords passwords;
    private final SecondStep secondStep;
    private final KnownDevices devices;
    private final SignInThrottle throttle;
    private final OpenSession openSession;
    private final SecurityLog log;
    private final Clock clock;

    SignIn(
            Agents agents,
            Passwords passwords,
            SecondStep secondStep,
            KnownDevices devices,
            SignInThrottle throttle,
            OpenSession openSession,
            SecurityLog log,
            Clock clock) {
        this.agents = agents;
        this.passwords = passwords;
        this.secondStep = secondStep;
        this.devices = devices;
        this.throttle = throttle;
        this.openSession = openSession;
        this.log = log;
        this.clock = clock;
    }

    public SignedIn handle(Command command) {
        var email = Emails.normalized(command.email());
        var known = agents.findByEmail(email);
        var attempt = new SignInThrottle.Attempt(
                email,
                command.browser().address(),
                known.map(it -> deviceOf(it, command.browser())).orElse(null),
                command.browser().proof());
        var counted = throttle.begin(attempt, clock.instant());
        var agent = known.filter(Agent::active).orElse(null);
        var right = passwords.match(command.password(), agent == null ? null : agent.passwordHash());
        if (agent == null || !right) {
            noteFailure(known.orElse(null), command, counted, agent == null ? "unknown account" : "wrong password");
            throw new WrongCredentials();
        }
        // Only after the password: who has a second factor is nobody else's business.
        takeSecondStep(agent, command, attempt);
        if (agent.temporaryPasswordExpired(clock.instant())) {
            noteFailure(agent, command, counted, "temporary password expired");
            throw new TemporaryPasswordExpiredException();
        }
        throttle.succeeded(attempt);
        return new SignedIn(agent, openSession.handle(agent, command.browser()));
    }

    private @Nullable String deviceOf(Agent agent, Browser browser) {
        var device = browser.device();
        return device != null && devices.knows(agent.id(), device) ? device : null;
    }

    private void takeSecondStep(Agent agent, Command command, SignInThrottle.Attempt attempt) {
        if (!secondStep.neededBy(agent.id())) {
            return;
        }
        var code = command.code();
        if (code == null || code.isBlank()) {
            throw SecondStepRefused.missing();
        }
        var counted = throttle.beginCode(attempt, clock.instant());
        if (!secondStep.passes(agent.id(), code, clock.instant())) {
            noteFailure(agent, command, counted, "wrong code");
            throw SecondStepRefused.wrong();
        }
    }

    /** A flood of failures is told by its size, not one by one. */
    private void noteFailure(@Nullable Agent agent, Command command, SignInThrottle.Counted counted, String why) {
        var seen = agent == null ? counted.byEverybody() : counted.onAccount();
        var by = new Requester(null, command.browser().seenAs());
        var target = agent == null ? null : "agent:" + agent.id();
        if (seen <= 20 || Integer.bitCount(seen) == 1) {
            log.add(SecurityEntry.failure(
                    clock.instant(), "sign_in_failed", by, target, seen <= 20 ? why : why + ", " + seen + " so far"));
        }
        if (counted.limited()) {
            log.add(SecurityEntry.failure(
                    clock.instant(), "sign_in_limited", by, target, "Further attempts are slowed down"));
        }
    }
}
