package com.tick.support.security;

import com.tick.support.error.Forbidden;

/** The caller may do this once they have confirmed their password. */
public final class ConfirmationNeededException extends Forbidden {

    public static final String CODE = "confirmation-needed";

    ConfirmationNeededException() {
        super(CODE, "Confirm your password first.");
    }
}
