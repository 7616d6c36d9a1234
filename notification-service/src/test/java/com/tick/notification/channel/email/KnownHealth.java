package com.tick.notification.channel.email;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was found last, without a database. */
public final class KnownHealth implements ConnectionHealth {

    private final Map<Direction, State> states = new EnumMap<>(Direction.class);

    @Override
    public void found(Direction direction, @Nullable String found, Instant now) {
        states.put(direction, new State(found, now, now));
    }

    @Override
    public Optional<State> of(Direction direction) {
        return Optional.ofNullable(states.get(direction));
    }

    public @Nullable String problem(Direction direction) {
        return of(direction).map(State::problem).orElse(null);
    }
}
