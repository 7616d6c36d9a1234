package com.tick.gateway.limits;

import com.tick.support.error.TooManyRequests;
import com.tick.support.security.ProofOfWork;
import java.time.Duration;

/** Too many sign-ins from one address; some work opens the way at once. */
public final class TooManySignInsException extends TooManyRequests {

    private final ProofOfWork.Challenge challenge;

    TooManySignInsException(Duration retryAfter, ProofOfWork.Challenge challenge) {
        super("too-many-logins", "Too many attempts to sign in. Wait a little and try again.", retryAfter);
        this.challenge = challenge;
    }

    public ProofOfWork.Challenge challenge() {
        return challenge;
    }
}
