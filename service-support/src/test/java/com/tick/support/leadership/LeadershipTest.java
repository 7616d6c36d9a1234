package com.tick.support.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LeadershipTest {

    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 5);
    private final Leadership leadership = new Leadership("outbox", 3, clock::get, clock.get() + 10);

    /** The clock of a process may begin anywhere, and run over. */
    @Test
    void isHeldUntilItsDeadline() {
        clock.addAndGet(9);
        assertThat(leadership.isHeld()).isTrue();
        leadership.ensureHeld();

        clock.addAndGet(1);
        assertThat(leadership.isHeld()).isFalse();
        assertThatThrownBy(leadership::ensureHeld).isInstanceOf(LeaseLostException.class);
    }

    @Test
    void isHeldAgainWhenRenewed() {
        clock.addAndGet(20);

        leadership.renewed(clock.get() + 10);

        assertThat(leadership.isHeld()).isTrue();
    }

    @Test
    void isNeverHeldAgainAfterItsEnd() {
        leadership.end();

        leadership.renewed(clock.get() + 10);

        assertThat(leadership.isHeld()).isFalse();
    }

    @Test
    void carriesItselfToAnotherThread() throws Exception {
        var seen = new ArrayList<Object>();

        var carried = leadership.call(() -> Leadership.carried(() -> seen.add(Leadership.ofThread())));
        assertThat(Leadership.ofThread()).isNull();
        var thread = new Thread(carried);
        thread.start();
        thread.join();

        assertThat(seen).containsExactly(leadership);
    }

    @Test
    void asksNothingOfThreadsThatWorkForThemselves() throws Exception {
        leadership.end();

        Leadership.ensureStillHeld();

        assertThatThrownBy(() -> leadership.call(() -> {
                    Leadership.ensureStillHeld();
                    return null;
                }))
                .isInstanceOf(LeaseLostException.class);
    }
}
