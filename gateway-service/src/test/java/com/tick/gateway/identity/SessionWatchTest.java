package com.tick.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.scheduler.VirtualTimeScheduler;

class SessionWatchTest {

    private static final Principal ADA = new Principal("agent:7", Set.of("viewer"), Map.of());

    private final AtomicInteger questions = new AtomicInteger();
    private final AtomicBoolean revoked = new AtomicBoolean();
    private final SessionWatch watch = new SessionWatch(credential -> {
        questions.incrementAndGet();
        return revoked.get() ? Mono.empty() : Mono.just(ADA);
    });

    private VirtualTimeScheduler time = VirtualTimeScheduler.create();

    @BeforeEach
    void holdTheClock() {
        time = VirtualTimeScheduler.getOrSet();
    }

    @AfterEach
    void letItGo() {
        VirtualTimeScheduler.reset();
    }

    @Test
    void streamsOfOneSessionShareOneWatch() {
        open("a");
        open("a");
        open("a");
        open("b");

        time.advanceTimeBy(Duration.ofMillis(1600));

        assertThat(questions).hasValue(4);
    }

    @Test
    void allStreamsOfASessionEndWithIt() {
        var first = open("a");
        var second = open("a");
        revoked.set(true);

        time.advanceTimeBy(Duration.ofMillis(800));

        assertThat(first).isTrue();
        assertThat(second).isTrue();
    }

    @Test
    void nobodyIsAskedOnceTheLastStreamIsClosed() {
        var first = watch.end(new Credential("session", "a")).subscribe();
        var second = watch.end(new Credential("session", "a")).subscribe();
        first.dispose();
        time.advanceTimeBy(Duration.ofMillis(800));
        assertThat(questions).hasValue(1);

        second.dispose();
        time.advanceTimeBy(Duration.ofSeconds(10));

        assertThat(questions).hasValue(1);
    }

    @Test
    void aStreamOpenedAfterTheEndIsWatchedAgain() {
        open("a");
        revoked.set(true);
        time.advanceTimeBy(Duration.ofMillis(800));

        var later = open("a");
        time.advanceTimeBy(Duration.ofMillis(800));

        assertThat(later).isTrue();
    }

    private AtomicBoolean open(String secret) {
        var ended = new AtomicBoolean();
        watch.end(new Credential("session", secret)).subscribe(nothing -> {}, failure -> {}, () -> ended.set(true));
        return ended;
    }
}
