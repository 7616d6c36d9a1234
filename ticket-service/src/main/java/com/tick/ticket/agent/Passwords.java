package com.tick.ticket.agent;

import org.jspecify.annotations.Nullable;

/** Hashes passwords, slowly. */
public interface Passwords {

    String hash(String password);

    /**
     * Whether the password is the one behind the hash. Takes the same time whatever the answer.
     *
     * @param hash null: there is no such account, and the answer is no
     */
    boolean match(String password, @Nullable String hash);
}
