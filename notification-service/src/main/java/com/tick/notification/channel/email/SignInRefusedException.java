package com.tick.notification.channel.email;

/** A mail or token server does not let us in. The message says what it said. */
public class SignInRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SignInRefusedException(String sentence) {
        super(sentence);
    }
}
