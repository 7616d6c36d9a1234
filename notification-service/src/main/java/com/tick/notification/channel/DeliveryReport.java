package com.tick.notification.channel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a provider tells of a message after it was accepted.
 *
 * @param externalHash {@link ExternalId#hash} of what the provider calls the message
 * @param attemptId ours, given back; null where the provider leaves it out
 * @param error only of a failure
 */
public record DeliveryReport(
        String externalHash, @Nullable String attemptId, Status status, Instant at, @Nullable ChannelError error) {

    public enum Status {
        SENT,
        DELIVERED,
        READ,
        FAILED
    }
}
