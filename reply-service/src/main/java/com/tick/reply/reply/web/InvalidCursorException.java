package com.tick.reply.reply.web;

import com.tick.support.error.Malformed;

/** The cursor did not come from here. */
final class InvalidCursorException extends Malformed {

    InvalidCursorException() {
        super("unreadable-cursor", "Invalid cursor. Use one that this list returned.", "after");
    }
}
