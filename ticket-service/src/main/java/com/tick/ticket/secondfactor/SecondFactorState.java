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

    static SecondFactorState notBegun() {
        return new SecondFactorState(
                "second-factor-not-begun", "There is no second factor waiting for its first code.");
    }
}
