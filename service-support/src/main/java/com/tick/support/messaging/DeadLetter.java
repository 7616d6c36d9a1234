package com.tick.support.messaging;

import java.time.Instant;

/**
 * A record that did not take effect, as people see it: without its content.
 *
 * @param attempts how often it was tried
 */
record DeadLetter(
        long id,
        String topic,
        String key,
        String state,
        String reason,
        int attempts,
        Instant parkedAt,
        Instant nextAttemptAt) {}
