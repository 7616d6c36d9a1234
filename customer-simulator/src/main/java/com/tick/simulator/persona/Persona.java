package com.tick.simulator.persona;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One customer with a phone.
 *
 * @param number digits of the phone number with country code, the key of the customer here
 * @param userId the business-scoped id the platform knows the customer by
 */
public record Persona(
        String number,
        String name,
        String userId,
        @Nullable String username,
        Set<Trait> traits,
        @Nullable Instant lastInbound) {

    private static final Duration WINDOW = Duration.ofHours(24);

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** When free-form messages end; null when the customer never wrote. */
    public @Nullable Instant windowEnds() {
        return lastInbound == null ? null : lastInbound.plus(WINDOW);
    }

    public boolean windowOpen(Instant now) {
        var ends = windowEnds();
        return ends != null && now.isBefore(ends);
    }

    Persona heard(Instant at) {
        return new Persona(number, name, userId, username, traits, at);
    }

    Persona named(String other) {
        return new Persona(number, other, userId, username, traits, lastInbound);
    }

    Persona with(Set<Trait> others, @Nullable String otherUsername) {
        return new Persona(number, name, userId, otherUsername, Set.copyOf(others), lastInbound);
    }

    Persona movedTo(String otherNumber, String otherUserId) {
        return new Persona(otherNumber, name, otherUserId, username, traits, lastInbound);
    }
}
