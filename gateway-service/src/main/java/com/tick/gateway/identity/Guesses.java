package com.tick.gateway.identity;

/** Bounds how many worthless credentials one address may show, since each of them costs its owner a look-up. */
public interface Guesses {

    /** Refuses with {@link com.tick.support.error.TooManyRequests} once the address has guessed too often. */
    void check(String address);

    void count(String address);
}
