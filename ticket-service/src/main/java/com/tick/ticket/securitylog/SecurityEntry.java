package com.tick.ticket.securitylog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the security log. It holds no message, password, token or e-mail address.
 *
 * @param event what happened, such as {@code signed_in}
 * @param actor who did it, such as {@code agent:7}; null: nobody has said who they are
 * @param address where the request came from
 * @param target what it was done to, such as {@code agent:9}
 */
public record SecurityEntry(
        Instant at,
        String event,
        @Nullable String actor,
        @Nullable String address,
        @Nullable String target,
        Outcome outcome,
        @Nullable String detail) {

    /** How it ended. */
    public enum Outcome {
        SUCCESS,
        /** Something was wrong, such as a password. */
        FAILURE,
        /** It was right and is not allowed. */
        REFUSED
    }

    /** Somebody did what they wanted. */
    public static SecurityEntry success(
            Instant at, String event, Requester by, @Nullable String target, @Nullable String detail) {
        return new SecurityEntry(at, event, by.actor(), by.address(), target, Outcome.SUCCESS, detail);
    }

    /** Somebody tried. */
    public static SecurityEntry failure(
            Instant at, String event, Requester by, @Nullable String target, @Nullable String detail) {
        return new SecurityEntry(at, event, by.actor(), by.address(), target, Outcome.FAILURE, detail);
    }
}
