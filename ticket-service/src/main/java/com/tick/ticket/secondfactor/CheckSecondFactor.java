package com.tick.ticket.secondfactor;

import com.tick.ticket.agent.SecondStep;
import java.time.Instant;
import java.util.OptionalLong;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks at the code that an agent shows at the door: one of the app, or a recovery code. */
@Service
class CheckSecondFactor implements SecondStep {

    private final SecondFactors factors;
    private final SealedSecrets secrets;
    private final RecoveryCodes recoveryCodes;

    CheckSecondFactor(SecondFactors factors, SealedSecrets secrets, RecoveryCodes recoveryCodes) {
        this.factors = factors;
        this.secrets = secrets;
        this.recoveryCodes = recoveryCodes;
    }

    @Override
    public boolean neededBy(long agentId) {
        return factors.find(agentId).filter(SecondFactor::confirmed).isPresent();
    }

    @Override
    @Transactional
    public boolean passes(long agentId, String code, Instant now) {
        var factor = factors.find(agentId).filter(SecondFactor::confirmed);
        if (factor.isEmpty()) {
            return false;
        }
        var secret = secrets.open(agentId, factor.get().sealedSecret());
        var step = secret.isEmpty() ? OptionalLong.empty() : Totp.step(secret.get(), RecoveryCodes.bare(code), now);
        if (step.isPresent()) {
            return factors.useStep(agentId, step.getAsLong());
        }
        // The codes on paper need no key, so they open also when it is lost.
        if (factors.useRecoveryCode(agentId, recoveryCodes.fingerprint(code))) {
            return true;
        }
        if (secret.isEmpty()) {
            throw SecondFactorState.unreadable();
        }
        return false;
    }
}
