package com.tick.support.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.support.error.Unavailable;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.CannotCreateTransactionException;

class FailuresTest {

    @Test
    void waitsGrowFromASecondToAnHourAndThenARecordIsGivenUp() {
        var failure = new IllegalStateException("x");

        assertThat(Failures.of(failure, 0).pause()).isEqualTo(Duration.ofSeconds(1));
        assertThat(Failures.of(failure, 3).pause()).isEqualTo(Duration.ofSeconds(8));
        assertThat(Failures.of(failure, 12).pause()).isEqualTo(Duration.ofHours(1));
        assertThat(Failures.of(failure, 13).state()).isEqualTo(Parking.State.DEAD);
    }

    @Test
    void reasonsNeverQuoteWhatForeignExceptionsSay() {
        var outcome = Failures.of(new DataIntegrityViolationException("what the customer wrote"), 0);

        assertThat(outcome.reason()).doesNotContain("customer").contains("DataIntegrityViolationException");
    }

    @Test
    void aMissingDependencyIsNoFaultOfTheRecord() {
        assertThat(Failures.dependencyAway(new CannotCreateTransactionException("x")))
                .isTrue();
        assertThat(Failures.dependencyAway(new IllegalStateException(new Unavailable("s3", null))))
                .isTrue();
        assertThat(Failures.dependencyAway(new DataIntegrityViolationException("x")))
                .isFalse();
    }
}
