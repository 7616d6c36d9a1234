package com.tick.notification.channel.email.smtp;

import com.tick.notification.channel.email.AccessTokens;

/** For tests outside this package. */
public final class TestSmtp {

    private TestSmtp() {}

    public static SmtpClient withoutOAuth() {
        return new SmtpClient(new AccessTokens() {
            @Override
            public String current() {
                throw new IllegalStateException("no OAuth here");
            }

            @Override
            public void rejected(String token) {
                throw new IllegalStateException("no OAuth here");
            }
        });
    }
}
