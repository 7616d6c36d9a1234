package com.tick.notification.channel.whatsapp;

import org.jspecify.annotations.Nullable;

/** The button of our announcement: a tap on it asks for the held replies and says nothing else. */
public final class ReplyWaitingTap {

    static final String PAYLOAD = "show-reply:";

    private ReplyWaitingTap() {}

    public static boolean is(@Nullable String payload) {
        return payload != null && payload.startsWith(PAYLOAD);
    }
}
