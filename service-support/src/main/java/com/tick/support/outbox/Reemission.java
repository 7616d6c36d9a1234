package com.tick.support.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request to publish events again, and how far it is.
 *
 * @param since events published before this moment are left alone
 * @param topic only events of this topic; null: of all
 * @param key only events of this key; null: of all
 * @param events how many were put back in line so far
 * @param finishedAt when the last of them was; null: not yet
 */
record Reemission(
        long id,
        Instant since,
        @Nullable String topic,
        @Nullable String key,
        Instant requestedAt,
        long events,
        @Nullable Instant finishedAt) {}
