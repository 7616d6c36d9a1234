package com.tick.ticket.secondfactor;

import com.tick.support.error.Conflict;

/** What is asked for does not fit the second factor that the agent has, or has not. */
public final class SecondFactorState extends Conflict {

    private SecondFactorState(String code, String sentence) {
        super(code, sentence);
    }

    static SecondFactorState already() {
        return new SecondFactorState("second-factor-on", "Two-factor authentication is already on. Turn it off first.");
    }

    /** Whoever knows the password alone learns no more than that a code would be needed. */
    static SecondFactorState unreadable() {
        return new SecondFactorState(
                "second-factor-unreadable",
                "Your two-factor authentication can’t be verified because its encryption key is missing. Use a recovery"
                        + " code, or ask an admin to turn it off.");
    }

    static SecondFactorState notBegun() {
        return new SecondFactorState("second-factor-not-begun", "Start setting up two-factor authentication again.");
    }
}
