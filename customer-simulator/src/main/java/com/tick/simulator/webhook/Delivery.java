package com.tick.simulator.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Bytes on their way to the business, sent again in growing distance for seven days. */
final class Delivery {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(1),
            Duration.ofSeconds(3),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12));
    private static final Duration LIFE = Duration.ofDays(7);

    private final long id;
    private final byte[] body;
    private final String signature;
    private final Instant begun;
    private final int number;

    private Delivery(long id, byte[] body, String signature, Instant begun, int number) {
        this.id = id;
        this.body = body;
        this.signature = signature;
        this.begun = begun;
        this.number = number;
    }

    static Delivery first(long id, byte[] body, String secret, Instant now) {
        return new Delivery(id, body, "sha256=" + Signatures.hmacSha256(secret, body), now, 1);
    }

    Delivery again() {
        return new Delivery(id, body, signature, begun, number + 1);
    }

    boolean outlived(Instant now) {
        return now.isAfter(begun.plus(LIFE));
    }

    Duration pause() {
        return PAUSES.get(Math.min(number, PAUSES.size()) - 1);
    }

    long id() {
        return id;
    }

    int number() {
        return number;
    }

    byte[] body() {
        return body;
    }

    String signature() {
        return signature;
    }
}
