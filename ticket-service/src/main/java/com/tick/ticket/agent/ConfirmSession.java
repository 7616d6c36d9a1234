package com.tick.ticket.agent;

import com.tick.ticket.securitylog.Requester;
import com.tick.ticket.securitylog.SecurityEntry;
import com.tick.ticket.securitylog.SecurityLog;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * An agent shows once more who they are, before they do what a stolen session must not be able to. Not one transaction:
 * hashing takes its time, and wrong guesses count.
 */
@Service
public class ConfirmSession {

    /** @param code what agents with a second factor show besides; null: nothing yet */
    public record Command(long agentId, long sessionId, String password, @Nullable String code, Requester by) {}

    private final Agents agents;
    private final ReauthenticateAgent reauthenticate;
    private final SecondStep secondStep;
    private final SignInThrottle throttle;
    private final Sessions sessions;
    private final SecurityLog log;
    private final Clock clock;

    ConfirmSession(
            Agents agents,
            ReauthenticateAgent reauthenticate,
            SecondStep secondStep,
            SignInThrottle throttle,
            Sessions sessions,
            SecurityLog log,
            Clock clock) {
        this.agents = agents;
        this.reauthenticate = reauthenticate;
        this.secondStep = secondStep;
        this.throttle = throttle;
        this.sessions = sessions;
        this.log = log;
        this.clock = clock;
    }

    /** Until when the confirmation holds. */
    public Instant handle(Command command) {
        var agent = agents.find(command.agentId()).orElseThrow(() -> new AgentNotFound(command.agentId()));
        try {
            reauthenticate.handle(agent, command.sessionId(), command.password());
            takeSecondStep(command);
        } catch (UnfitPassword | SecondStepRefused wrong) {
            log.add(SecurityEntry.failure(clock.instant(), "confirmation_failed", command.by(), null, wrong.code()));
            throw wrong;
        }
        var now = clock.instant();
        sessions.confirm(command.sessionId(), now);
        log.add(SecurityEntry.success(now, "confirmed", command.by(), null, null));
        return now.plus(Sessions.CONFIRMATION);
    }

    private void takeSecondStep(Command command) {
        if (!secondStep.neededBy(command.agentId())) {
            return;
        }
        var code = command.code();
        if (code == null || code.isBlank()) {
            throw SecondStepRefused.missing();
        }
        throttle.beginConfirmation(command.agentId(), command.sessionId(), clock.instant());
        if (!secondStep.passes(command.agentId(), code, clock.instant())) {
            throw SecondStepRefused.wrong();
        }
        throttle.confirmed(command.agentId(), command.sessionId());
    }
}
