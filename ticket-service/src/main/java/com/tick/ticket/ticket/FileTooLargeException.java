package com.tick.ticket.ticket;

import com.tick.support.error.TooLarge;

/** A file is larger than what is taken. */
public final class FileTooLargeException extends TooLarge {

    public FileTooLargeException(String why) {
        super("file-too-large", why, "attachment");
    }
}
