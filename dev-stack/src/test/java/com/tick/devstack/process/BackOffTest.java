package com.tick.devstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackOffTest {

    private final BackOff backOff = new BackOff();

    @Test
    void aPartThatKeepsDyingWaitsLongerEachTimeAndNeverMoreThanHalfAMinute() {
        var pauses = IntStream.range(0, 7)
                .mapToLong(death -> backOff.after(Duration.ofSeconds(2)).toSeconds())
                .boxed()
                .toList();

        assertThat(pauses).containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
    }

    @Test
    void aPartThatLivedForAMinuteIsForgivenItsFormerDeaths() {
        backOff.after(Duration.ofSeconds(2));
        backOff.after(Duration.ofSeconds(2));

        var pause = backOff.after(Duration.ofMinutes(1));

        assertThat(pause).isEqualTo(Duration.ofSeconds(1));
    }
}
