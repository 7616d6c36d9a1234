package com.tick.ticket.secondfactor;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An agent shows the first code of the app; from now on every login asks for one. */
@Service
public class ConfirmSecondFactor {

    public record Command(long agentId, String code) {}

    private final SecondFactors factors;
    private final SealedSecrets secrets;
    private final RecoveryCodes recoveryCodes;
    private final Clock clock;

    ConfirmSecondFactor(SecondFactors factors, SealedSecrets secrets, RecoveryCodes recoveryCodes, Clock clock) {
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
        return codes;
    }
}
