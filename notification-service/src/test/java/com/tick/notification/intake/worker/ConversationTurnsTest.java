package com.tick.notification.intake.worker;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversationTurnsTest {

    private final HandClock clock = new HandClock();
    private final Set<Long> waiting = new TreeSet<>();
    private final Set<Long> broken = new HashSet<>();
    private final List<Long> tried = new ArrayList<>();
    private final ConversationTurns turns = new ConversationTurns(this::longestWaiting, this::route, 40, clock);

    /** Else what WhatsApp has to say would wait behind all that can go on after an outage. */
    @ParameterizedTest
    @CsvSource({"0, 8", "8, 8", "9, 9", "50, 50", "4000, 50"})
    void asManyAsItemsCameHaveTheirTurnThoseFirstThatWaitLongest(int items, int given) {
        waiting(1, 100);

        var moreWait = turns.give(items);

        assertThat(moreWait).isTrue();
        assertThat(tried)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, given).boxed().toList());
    }

    @Test
    void whenFewerWaitThanMayHaveATurnNoMoreWait() {
        waiting(1, 10);

        var after8 = turns.give(8);
        var after10 = turns.give(8);

        assertThat(after8).isTrue();
        assertThat(after10).isFalse();
        assertThat(waiting).isEmpty();
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
        turns.give(8);
        int tooEarly = tried.size();
        broken.clear();
        clock.advance(Duration.ofSeconds(1));
        turns.give(8);

        assertThat(tooEarly).isEqualTo(1);
        assertThat(tried).hasSize(2);
        assertThat(waiting).isEmpty();
    }

    @Test
    void whenTooManyCannotGoOnNobodyIsTriedUntilTheyHaveRested() {
        waiting(1, 100);
        broken(1, 100);

        while (turns.give(8)) {}
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
