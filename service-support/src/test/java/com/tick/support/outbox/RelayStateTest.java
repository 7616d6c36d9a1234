package com.tick.support.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What operators see. */
class RelayStateTest {

    @Test
    void measuresBacklogAgeAndLeader() {
        try (var outbox = new OutboxOfItsOwn("notifications", "tick.measured.events").empty()) {
            var relay = outbox.relay();
            outbox.append("a");
            outbox.append("b");

            assertThat(gauge(outbox, "tick.outbox.backlog")).isEqualTo(2);
            assertThat(gauge(outbox, "tick.leader.leading")).isZero();
            await().until(() -> gauge(outbox, "tick.outbox.oldest.seconds") > 0.2);

            relay.start();
            await().atMost(Duration.ofSeconds(40)).until(() -> gauge(outbox, "tick.outbox.backlog") == 0);
            assertThat(gauge(outbox, "tick.leader.leading")).isOne();
            assertThat(gauge(outbox, "tick.leader.epoch")).isOne();
            assertThat(gauge(outbox, "tick.outbox.oldest.seconds")).isZero();
            assertThat(outbox.meters.get("tick.outbox.published").counter().count())
                    .isEqualTo(2);

            relay.stop();
            assertThat(gauge(outbox, "tick.leader.leading")).isZero();
        }
    }

    /** A database that is away is no number. */
    @Test
    void nothingIsMadeUpWhenTheDatabaseIsAway() {
        var outbox = new OutboxOfItsOwn("notifications", "tick.measured.events").empty();
        var relay = outbox.relay();

        outbox.close();

        assertThat(relay.alive()).isTrue();
        assertThat(gauge(outbox, "tick.outbox.backlog")).isNaN();
    }

    private static double gauge(OutboxOfItsOwn outbox, String name) {
        return Objects.requireNonNull(outbox.meters.get(name).gauge()).value();
    }
}
