package com.tick.simulator.media;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One kept file.
 *
 * @param sha256 in hex
 * @param inbound came from a customer, so it is kept 7 days instead of 30
 */
record MediaFile(
        String id,
        String contentType,
        String sha256,
        Content content,
        @Nullable String name,
        boolean inbound,
        Instant at) {

    boolean expired(Instant now) {
        return now.isAfter(at.plus(inbound ? Duration.ofDays(7) : Duration.ofDays(30)));
    }

    /** Bytes that are compared by identity, as a record of a bare array would pretend otherwise. */
    static final class Content {
        private final byte[] bytes;

        Content(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        byte[] bytes() {
            return bytes.clone();
        }

        int size() {
            return bytes.length;
        }
    }
}
