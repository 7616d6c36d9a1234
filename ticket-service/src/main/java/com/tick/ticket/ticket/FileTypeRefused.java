package com.tick.ticket.ticket;

import com.tick.support.error.Unsupported;

/** A file is of a kind that is not taken. */
public final class FileTypeRefused extends Unsupported {

    public FileTypeRefused(String why) {
        super("file-type-refused", why, "attachment");
    }
}
