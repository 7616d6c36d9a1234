package com.tick.simulator.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One try to hand something to the business.
 *
 * @param delivery number of the delivery; tries of the same bytes share it
 * @param number 1 for the first try
 * @param status what the business answered; 0 when it did not
 * @param problem why there was no answer
 */
public record Attempt(
        long delivery, int number, Instant at, int status, long millis, @Nullable String problem, String body) {}
