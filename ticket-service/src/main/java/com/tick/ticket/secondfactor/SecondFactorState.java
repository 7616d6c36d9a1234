package com.tick.ticket.secondfactor;

import com.tick.support.error.Conflict;

/** What is asked for does not fit the second factor that the agent has, or has not. */
public final class SecondFactorState extends Conflict {

    private SecondFactorState(String code, String sentence) {
        super(code, sentence);
    }

    static SecondFactorState already() {
        return new SecondFactorState("second-factor-on", "You have a second factor already. Remove it first.");
    }

    /** Whoever knows the password alone learns no more than that a code would be needed. */
    static SecondFactorState unreadable() {
        return new SecondFactorState(
                "second-factor-unreadable",
                "The key that your second factor is kept under is not known any more. Use a recovery code, or ask an"
                        + " admin to remove the second factor.");
    }

    static SecondFactorState notBegun() {
        return new SecondFactorState(
                "second-factor-not-begun", "There is no second factor waiting for its first code.");
    }
}
