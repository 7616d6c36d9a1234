package com.tick.notification.channel.whatsapp.health;

import com.tick.notification.retention.ExpiringRecords;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What WhatsApp announced and what Tick had no use for. */
@Component
class ExpiringHealthRecords implements ExpiringRecords {

    private static final Duration KEPT = Duration.ofDays(90);

    private final ChannelHealth health;
    private final UnusedUpdates unused;

    ExpiringHealthRecords(ChannelHealth health, UnusedUpdates unused) {
        this.health = health;
        this.unused = unused;
    }

    @Override
    public int prune(Instant now, int limit) {
        return Math.max(health.pruneAlerts(now.minus(KEPT), limit), unused.prune(now.minus(KEPT), limit));
    }
}
