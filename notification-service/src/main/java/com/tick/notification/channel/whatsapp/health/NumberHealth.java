package com.tick.notification.channel.whatsapp.health;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a number of ours was doing when it was last looked at.
 *
 * @param works whether WhatsApp accepted token and number
 * @param problem in plain words; null when it works
 * @param limit how many customers it may start conversations with in a day; null when unknown
 */
public record NumberHealth(
        String phoneNumberId,
        boolean works,
        @Nullable String problem,
        @Nullable String displayNumber,
        @Nullable String name,
        @Nullable String quality,
        @Nullable Long limit,
        Instant checkedAt) {}
