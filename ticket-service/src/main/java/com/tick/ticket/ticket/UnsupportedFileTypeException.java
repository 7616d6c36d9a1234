package com.tick.ticket.ticket;

import com.tick.support.error.Unsupported;

/** A file is of a kind that is not taken. */
public final class UnsupportedFileTypeException extends Unsupported {

    public UnsupportedFileTypeException(String why) {
        super("file-type-refused", why, "attachment");
    }
}
