package com.tick.ticket.agent;

import com.tick.support.error.Forbidden;

/** The password is right, but the agent has to show a code too. */
public final class SecondStepRefused extends Forbidden {

    private SecondStepRefused(String code, String sentence) {
        super(code, sentence, "code");
    }

    static SecondStepRefused missing() {
        return new SecondStepRefused(
                "second-factor-needed", "Enter the code from your authenticator app, or a recovery code.");
    }

    static SecondStepRefused wrong() {
        return new SecondStepRefused("wrong-second-factor", "That code is incorrect or has already been used.");
    }
}
