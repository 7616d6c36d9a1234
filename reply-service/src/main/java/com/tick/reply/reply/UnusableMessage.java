package com.tick.reply.reply;

import com.tick.support.error.Malformed;

/** The message says nothing, or too much. */
public final class UnusableMessage extends Malformed {

    UnusableMessage(String sentence) {
        super("unusable-message", sentence, "message");
    }
}
