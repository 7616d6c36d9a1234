package com.tick.support.security;

/** The operation needs to know who calls, and nobody has said so. */
class NotSignedIn extends RuntimeException {

    NotSignedIn() {
        super("Sign in to continue.");
    }
}
