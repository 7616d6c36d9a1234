package com.tick.ticket.secondfactor;

import com.tick.support.error.Invalid;

/** The app shows another code; its clock may be wrong. */
public final class WrongCode extends Invalid {

    WrongCode() {
        super("wrong-code", "That code doesn’t match. Enter the latest code from your app.", "code");
    }
}
