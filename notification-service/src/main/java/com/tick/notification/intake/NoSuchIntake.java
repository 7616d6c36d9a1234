package com.tick.notification.intake;

import com.tick.support.error.NotFound;

/** There is no such body, or it has been forgotten. */
public class NoSuchIntake extends NotFound {

    public NoSuchIntake() {
        super("intake-not-found", "There is no such webhook body.");
    }
}
