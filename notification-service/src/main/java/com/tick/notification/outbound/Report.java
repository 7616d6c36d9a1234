package com.tick.notification.outbound;

import com.tick.notification.channel.whatsapp.GraphError;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What WhatsApp tells of a message after it was accepted.
 *
 * @param wamidHash SHA-256 in hex of the message's id at WhatsApp
 * @param attemptId ours, given back; null when WhatsApp left it out
 * @param error only of a failure
 */
public record Report(
        String wamidHash, @Nullable String attemptId, Status status, Instant at, @Nullable GraphError error) {

    /** Listening to a voice message counts as reading it. */
    public enum Status {
        SENT,
        DELIVERED,
        READ,
        FAILED
    }
}
