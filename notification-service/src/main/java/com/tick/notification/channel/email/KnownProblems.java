package com.tick.notification.channel.email;

import com.tick.notification.channel.email.ConnectionHealth.Direction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is wrong with the mailbox; looked up every few seconds, since each notice asks whether the channel is set up. */
@Component
class KnownProblems {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final ConnectionHealth health;
    private final Clock clock;
    private final AtomicReference<@Nullable Seen> last = new AtomicReference<>();

    KnownProblems(ConnectionHealth health, Clock clock) {
        this.health = health;
        this.clock = clock;
    }

    private record Seen(String problem, Instant until) {}

    /** Empty when nothing is wrong. */
    String inWords() {
        var seen = last.get();
        var now = clock.instant();
        if (seen == null || !now.isBefore(seen.until())) {
            seen = new Seen(lookedUp(), now.plus(FRESH));
            last.set(seen);
        }
        return seen.problem();
    }

    private String lookedUp() {
        return Stream.of(Direction.values())
                .flatMap(it -> health.of(it).stream())
                .flatMap(it -> Stream.ofNullable(it.problem()))
                .collect(Collectors.joining(" "));
    }
}
