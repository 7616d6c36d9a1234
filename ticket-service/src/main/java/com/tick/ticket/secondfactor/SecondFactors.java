package com.tick.ticket.secondfactor;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The second factors of all agents. */
public interface SecondFactors {

    Optional<SecondFactor> find(long agentId);

    /** Stores one that is not confirmed yet, in place of an earlier one that never was. */
    void begin(long agentId, String sealedSecret, Instant now);

    /** @param recoveryCodes what may be stored of them */
    void confirm(long agentId, List<String> recoveryCodes);

    /** Of all agents who have one, the sealed secrets. */
    Map<Long, String> sealedSecrets();

    /** Does nothing when the secret is another by now. */
    void reseal(long agentId, String before, String after);

    /** Uses up a step and all before it; false when it was used up before. */
    boolean useStep(long agentId, long step);

    /** Uses up a recovery code; false when there is no such code, or no longer. */
    boolean useRecoveryCode(long agentId, String fingerprint);

    int recoveryCodesLeft(long agentId);

    void remove(long agentId);
}
