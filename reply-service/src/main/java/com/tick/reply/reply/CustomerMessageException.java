package com.tick.reply.reply;

import com.tick.support.error.Forbidden;

/** Somebody tried to change what a customer wrote; it can be deleted, never rewritten. */
public final class CustomerMessageException extends Forbidden {

    CustomerMessageException(long id) {
        super("customers-words", "You can’t edit or delete a customer’s message.");
    }
}
