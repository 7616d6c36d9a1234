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

    /** @return how many no known key opens */
    public int handle() {
        var lost = 0;
        for (var sealed : factors.sealedSecrets().entrySet()) {
            var agentId = sealed.getKey();
            var secret = secrets.open(agentId, sealed.getValue());
            if (secret.isEmpty()) {
                lost++;
            } else if (secrets.outdated(agentId, sealed.getValue())) {
                factors.reseal(agentId, sealed.getValue(), secrets.seal(agentId, secret.get()));
            }
        }
        return lost;
    }
}
