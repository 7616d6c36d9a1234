package com.tick.notification.channel.whatsapp;

import com.tick.notification.channel.whatsapp.graph.GraphError;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The channel stands still, because WhatsApp refuses everything we send.
 *
 * @param probes how often we have asked since whether it works again
 * @param probeAt when to ask next
 */
public record Pause(@Nullable Integer errorCode, String reason, Instant since, int probes, Instant probeAt) {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    static Pause because(GraphError error, Instant now, Duration firstProbeAfter) {
        return new Pause(error.code(), error.sentence(), now, 0, now.plus(firstProbeAfter));
    }

    Pause stillNot(Instant now, Duration firstProbeAfter) {
        var wait = firstProbeAfter.multipliedBy(1L << Math.min(probes + 1, 10));
        return new Pause(errorCode, reason, since, probes + 1, now.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait));
    }

    Pause dueAt(Instant now) {
        return new Pause(errorCode, reason, since, probes, now);
    }
}
