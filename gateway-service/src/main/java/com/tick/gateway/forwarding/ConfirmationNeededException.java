package com.tick.gateway.forwarding;

import com.tick.support.error.Forbidden;

/** The admin may do this once they have confirmed their password. */
class ConfirmationNeededException extends Forbidden {

    ConfirmationNeededException() {
        super("confirmation-needed", "Confirm your password first.");
    }
}
