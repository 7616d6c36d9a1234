package com.tick.gateway.routing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How much and how long, by what a request is for.
 *
 * @param maxFileSize bytes of one file
 * @param patience until an answer must have begun
 * @param uploadPatience the same for requests that bring files, over a slow line
 */
@ConfigurationProperties("tick.routes")
record RouteLimits(long maxFileSize, Duration patience, Duration uploadPatience) {

    static final long ORDINARY_BYTES = 1_000_000;
    static final long WEBHOOK_BYTES = 3 * 1024 * 1024;

    private static final int FILES = 10;

    /** As many files as go with one ticket, and its words. */
    long uploadBytes() {
        return FILES * maxFileSize + ORDINARY_BYTES;
    }
}
