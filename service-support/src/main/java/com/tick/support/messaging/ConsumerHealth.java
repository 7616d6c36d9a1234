package com.tick.support.messaging;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Part of liveness: an {@link Error} ends a consumer thread silently, and only a restart brings it back. */
class ConsumerHealth implements HealthIndicator {

    private final EventContainer container;

    ConsumerHealth(EventContainer container) {
        this.container = container;
    }

    @Override
    public Health health() {
        return container.alive() ? Health.up().build() : Health.down().build();
    }
}
