package com.tick.ticket.ticket;

import com.tick.support.error.Invalid;

/** A file breaks a rule. */
public final class InvalidFileException extends Invalid {

    public InvalidFileException(String why) {
        super("file-refused", why, "attachment");
    }
}
