package com.tick.reply.reply;

import com.tick.support.error.Malformed;

/** The message says nothing, or too much. */
public final class InvalidMessageException extends Malformed {

    InvalidMessageException(String sentence) {
        super("unusable-message", sentence, "message");
    }
}
