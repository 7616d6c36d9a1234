package com.tick.gateway.limits;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How many requests a client may make in a window. Everything else is a share of this one number, so that one setting
 * loosens or tightens all of it.
 *
 * @param max requests per address; 0 turns every limit here off
 */
@ConfigurationProperties("tick.rate-limit")
public record RateLimitSettings(int max, Duration window) {

    boolean off() {
        return max == 0;
    }

    long perAddress() {
        return max;
    }

    /** People who work with Tick all day, often many behind one address. */
    long perSession() {
        return 100L * max;
    }

    /** An office signs in; guessing is slowed down by ticket-service, which tells its agents from strangers. */
    long logins() {
        return max;
    }

    /** Each may send somebody a message. */
    long links() {
        return Math.max(1, max / 20);
    }

    long creates() {
        return Math.max(1, max / 4);
    }

    /** Up to ten files go with a ticket. */
    long anonymousUploads() {
        return Math.max(1, max / 2);
    }

    /** So many that an office with one stale browser tab is not shut out. */
    long worthlessCredentials() {
        return 100L * max;
    }
}
