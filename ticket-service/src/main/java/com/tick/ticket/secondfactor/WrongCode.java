package com.tick.ticket.secondfactor;

import com.tick.support.error.Invalid;

/** The app shows another code; its clock may be wrong. */
public final class WrongCode extends Invalid {

    WrongCode() {
        super("wrong-code", "The code is not the one that the app shows now.", "code");
    }
}
