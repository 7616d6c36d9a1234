package com.tick.benchmark.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TimingsTest {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private static Timings requests(int many, long millis) {
        var requests = new Requests();
        for (var number = 0; number < many; number++) {
            var began = number * SECOND;
            requests.add(began, began + TimeUnit.MILLISECONDS.toNanos(millis), true);
        }
        return requests.timings();
    }

    @Test
    void takesPercentilesOfAllTurnsTogether() {
        var both = requests(98, 10).plus(requests(2, 1_000));

        assertThat(both.millis(50)).isEqualTo(10, within(0.1));
        assertThat(both.millis(98)).isEqualTo(10, within(0.1));
        assertThat(both.millis(99)).isEqualTo(1_000, within(1.0));
        assertThat(both.succeeded()).isEqualTo(100);
    }

    @Test
    void addsTheTurnsTimesAndNotThePauseBetweenThem() {
        var both = requests(11, 1_000).plus(requests(6, 1_000));

        assertThat(both.seconds()).isEqualTo(11 + 6, within(0.001));
        assertThat(both.rate()).isEqualTo(1, within(0.001));
    }

    @Test
    void failuresAreNoFastAnswers() {
        var requests = new Requests();
        requests.add(0, SECOND, true);
        requests.add(0, 1000, false);

        var timings = requests.timings();

        assertThat(timings.failed()).isEqualTo(1);
        assertThat(timings.succeeded()).isEqualTo(1);
        assertThat(timings.millis(0)).isEqualTo(1_000, within(1.0));
        assertThat(Timings.none().rate()).isZero();
    }

    @Test
    void whatTookForEverCountsAsTheLongestThatIsKept() {
        var requests = new Requests();
        requests.add(0, 3_600 * SECOND, true);

        assertThat(requests.timings().millis(100)).isEqualTo(120_000, within(100.0));
    }
}
