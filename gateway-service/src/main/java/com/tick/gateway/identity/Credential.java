package com.tick.gateway.identity;

/**
 * Something that a request shows to prove whose it is.
 *
 * @param kind the name under which its owner knows this kind, such as {@code session}
 */
public record Credential(String kind, String secret) {

    /** Without the secret, so that none gets into a log by accident. */
    @Override
    public String toString() {
        return "Credential[" + kind + "]";
    }
}
