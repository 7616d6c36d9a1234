package com.tick.ticket.secondfactor;

import com.tick.ticket.agent.Sessions;
import com.tick.ticket.securitylog.Requester;
import com.tick.ticket.securitylog.SecurityEntry;
import com.tick.ticket.securitylog.SecurityLog;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An agent shows the first code of the app; from now on every login asks for one. */
@Service
public class ConfirmSecondFactor {

    /** @param sessionId the session that asks; all others of the agent end, since nobody showed a code for them */
    public record Command(long agentId, long sessionId, String code, Requester by) {}

    private final SecondFactors factors;
    private final SealedSecrets secrets;
    private final RecoveryCodes recoveryCodes;
    private final Sessions sessions;
    private final SecurityLog log;
    private final Clock clock;

    ConfirmSecondFactor(
            SecondFactors factors,
            SealedSecrets secrets,
            RecoveryCodes recoveryCodes,
            Sessions sessions,
            SecurityLog log,
            Clock clock) {
        this.sessions = sessions;
        this.log = log;
        this.factors = factors;
        this.secrets = secrets;
        this.recoveryCodes = recoveryCodes;
        this.clock = clock;
    }

    /** The recovery codes; they are known here only now. */
    @Transactional
    public List<String> handle(Command command) {
        var factor =
                factors.find(command.agentId()).filter(it -> !it.confirmed()).orElseThrow(SecondFactorState::notBegun);
        var step = Totp.step(
                secrets.open(command.agentId(), factor.sealedSecret()).orElseThrow(SecondFactorState::unreadable),
                RecoveryCodes.bare(command.code()),
                clock.instant());
        if (step.isEmpty() || !factors.useStep(command.agentId(), step.getAsLong())) {
            throw new WrongCode();
        }
        var codes = recoveryCodes.fresh();
        factors.confirm(
                command.agentId(),
                codes.stream().map(recoveryCodes::fingerprint).toList());
        sessions.endOthersOf(command.agentId(), command.sessionId());
        log.add(SecurityEntry.success(
                clock.instant(), "second_factor_enabled", command.by(), "agent:" + command.agentId(), null));
        return codes;
    }
}
