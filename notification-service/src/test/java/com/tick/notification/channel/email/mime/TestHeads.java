package com.tick.notification.channel.email.mime;

import com.tick.notification.channel.email.MailHeads;

/** For tests outside this package. */
public final class TestHeads {

    private TestHeads() {}

    public static MailHeads real() {
        return new HeaderMailHeads();
    }
}
