package com.tick.ticket.ticket;

import com.tick.support.error.Invalid;

/** A file breaks a rule. */
public final class FileRefused extends Invalid {

    public FileRefused(String why) {
        super("file-refused", why, "attachment");
    }
}
