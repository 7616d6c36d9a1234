package com.tick.support.startup;

/** A password in the settings is one that everybody would try first. */
class KnownCredentialsException extends RuntimeException {

    KnownCredentialsException(String setting) {
        super("%s is missing or a known default, which production does not start with.".formatted(setting));
    }
}
