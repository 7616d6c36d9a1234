package com.tick.reply.reply;

import com.tick.support.error.Forbidden;

/** Somebody tried to change what a customer wrote; it can be deleted, never rewritten. */
public final class CustomersWords extends Forbidden {

    CustomersWords(long id) {
        super("customers-words", "Reply " + id + " was written by the customer and cannot be changed");
    }
}
