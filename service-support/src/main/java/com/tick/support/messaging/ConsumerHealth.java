package com.tick.support.messaging;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Part of liveness: an {@link Error} ends a consumer thread silently, and only a restart brings it back. */
class ConsumerHealth implements HealthIndicator {

    private final EventContainer container;
    private final ParkedRetry retry;

    ConsumerHealth(EventContainer container, ParkedRetry retry) {
        this.container = container;
        this.retry = retry;
    }

    @Override
    public Health health() {
        return container.alive() && retry.alive()
                ? Health.up().build()
                : Health.down().build();
    }
}
