package com.tick.notification.inbound.worker;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.notification.HandClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ConversationTurnsTest {

    private final HandClock clock = new HandClock();
    private final Set<Long> waiting = new TreeSet<>();
    private final Set<Long> broken = new HashSet<>();
    private final List<Long> tried = new ArrayList<>();
    private final ConversationTurns turns = new ConversationTurns(this::longestWaiting, this::route, 40, clock);

    @Test
    void thoseThatWaitLongestComeFirstAndNoMoreThanAsked() {
        waiting(1, 10);

        int first = turns.give(8);
        int second = turns.give(8);

        assertThat(first).isEqualTo(8);
        assertThat(second).isEqualTo(2);
        assertThat(tried).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
    }

    @Test
    void thoseThatCannotGoOnKeepNobodyBack() {
        waiting(1, 30);
        broken(1, 29);

        for (int i = 0; i < 4; i++) {
            turns.give(8);
        }

        assertThat(tried).hasSize(30).doesNotHaveDuplicates();
        assertThat(waiting).doesNotContain(30L);
    }

    @Test
    void oneThatCannotGoOnIsTriedAgainAfterFiveSecondsAndNotBefore() {
        waiting(1, 1);
        broken(1, 1);

        turns.give(8);
        clock.advance(Duration.ofSeconds(4));
        int tooEarly = turns.give(8);
        broken.clear();
        clock.advance(Duration.ofSeconds(1));
        int again = turns.give(8);

        assertThat(tooEarly).isZero();
        assertThat(again).isEqualTo(1);
        assertThat(waiting).isEmpty();
    }

    @Test
    void whenTooManyCannotGoOnNobodyIsTriedUntilTheyHaveRested() {
        waiting(1, 100);
        broken(1, 100);

        int given;
        do {
            given = turns.give(8);
        } while (given > 0);
        int beforeTheRest = tried.size();
        clock.advance(Duration.ofSeconds(5));
        turns.give(8);

        assertThat(beforeTheRest).isEqualTo(40);
        assertThat(tried).hasSize(48);
    }

    private List<Long> longestWaiting(int most) {
        return waiting.stream().limit(most).toList();
    }

    private void route(long conversation) {
        tried.add(conversation);
        if (broken.contains(conversation)) {
            throw new IllegalStateException("broken");
        }
        waiting.remove(conversation);
    }

    private void waiting(long first, long last) {
        LongStream.rangeClosed(first, last).forEach(waiting::add);
    }

    private void broken(long first, long last) {
        LongStream.rangeClosed(first, last).forEach(broken::add);
    }
}
