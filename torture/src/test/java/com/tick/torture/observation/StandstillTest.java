package com.tick.torture.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StandstillTest {

    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void whatWasSeenWhileSomethingMovedDoesNotCount() throws Exception {
        var positions = new ArrayDeque<>(List.of(1, 2, 2, 3, 3, 3));

        var seen = Standstill.look(positions::poll, looks::incrementAndGet, Duration.ofMinutes(5));

        assertThat(seen).isEqualTo(3);
    }

    @Test
    void oneLooksAsOftenAsTimeAllows() throws Exception {
        var position = new AtomicInteger();

        var seen = Standstill.look(
                () -> looks.get() < 1_000 ? position.incrementAndGet() : -1,
                looks::incrementAndGet,
                Duration.ofMinutes(5));

        assertThat(seen).isGreaterThanOrEqualTo(1_000);
    }

    @Test
    void whatNeverStandsStillIsToldAndNotReported() {
        var position = new AtomicInteger();

        assertThatThrownBy(
                        () -> Standstill.look(position::incrementAndGet, looks::incrementAndGet, Duration.ofMillis(50)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("moved");
        assertThat(looks.get()).isPositive();
    }
}
