package com.tick.notification.channel;

import java.util.UUID;

/** One attempt to send a message; a provider that can gives it back in its reports. */
public record AttemptId(String value) {

    public static AttemptId next() {
        return new AttemptId(UUID.randomUUID().toString());
    }
}
