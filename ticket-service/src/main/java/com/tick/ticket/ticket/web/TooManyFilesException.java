package com.tick.ticket.ticket.web;

import com.tick.support.error.Malformed;

/** More files than one ticket may start with. */
final class TooManyFilesException extends Malformed {

    static final int MOST = 10;

    TooManyFilesException() {
        super("too-many-files", "You can attach up to %d files.".formatted(MOST), "attachment");
    }
}
