package com.tick.notification.conversation;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The same command has the same id however often it is given; what it led to names it. */
public final class CommandIds {

    private CommandIds() {}

    /** @param idempotencyKey of a command that adds a customer's reply */
    public static UUID of(String idempotencyKey) {
        return UUID.nameUUIDFromBytes(idempotencyKey.getBytes(StandardCharsets.UTF_8));
    }
}
