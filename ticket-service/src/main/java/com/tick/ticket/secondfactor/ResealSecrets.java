package com.tick.ticket.secondfactor;

import org.springframework.stereotype.Service;

/** After the installation's key has changed, seals what the earlier ones sealed anew, so that they can go. */
@Service
public class ResealSecrets {

    private final SecondFactors factors;
    private final SealedSecrets secrets;

    ResealSecrets(SecondFactors factors, SealedSecrets secrets) {
        this.factors = factors;
        this.secrets = secrets;
    }

    public void handle() {
        factors.sealedSecrets().forEach((agentId, before) -> {
            if (secrets.outdated(agentId, before)) {
                factors.reseal(agentId, before, secrets.seal(agentId, secrets.open(agentId, before)));
            }
        });
    }
}
