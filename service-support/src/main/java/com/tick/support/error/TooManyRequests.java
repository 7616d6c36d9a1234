package com.tick.support.error;

import java.time.Duration;

/** The caller asked too often; the same request is taken again after a while. */
public class TooManyRequests extends Refusal {

    private final Duration retryAfter;

    public TooManyRequests(String code, String message, Duration retryAfter) {
        super(code, message, null);
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
