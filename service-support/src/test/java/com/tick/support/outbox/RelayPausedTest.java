package com.tick.support.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A leader that neither works nor dies. */
@Execution(ExecutionMode.CONCURRENT)
class RelayPausedTest {

    private static final String SCHEMA = "attachments";
    private static final String TOPIC = "tick.paused.events";

    /** Twice as long as the database waits for a silent leader. */
    private static final Duration PAUSE = Duration.ofSeconds(60);

    @Test
    void aRelayPausedForAMinuteIsReplacedAndThenFollows() throws Exception {
        try (var outbox = new OutboxOfItsOwn(SCHEMA, TOPIC).empty();
                var first = RelayProcess.start(SCHEMA, TOPIC, RelayProcess.Death.NEVER)) {
            outbox.append("a");
            await().atMost(Duration.ofSeconds(40)).until(() -> outbox.unpublished() == 0);
            var before = leader(outbox);
            try (var second = RelayProcess.start(SCHEMA, TOPIC, RelayProcess.Death.NEVER);
                    var topic = new TopicReader(TOPIC)) {
                assertThat(second.alive()).isTrue();
                first.signal("STOP");
                var paused = Instant.now();
                outbox.append("a");
                await().atMost(Duration.ofSeconds(55)).until(() -> outbox.unpublished() == 0);
                var after = leader(outbox);
                System.out.printf(
                        "A paused leader was replaced after %d s%n",
                        Duration.between(paused, Instant.now()).toSeconds());

                await().atMost(PAUSE).until(() -> Instant.now().isAfter(paused.plus(PAUSE)));
                first.signal("CONT");
                outbox.append("a");

                topic.untilAllInOrder(Map.of("a", 3L));
                assertThat(after).isNotEqualTo(before);
                assertThat(leader(outbox)).isEqualTo(after);
            }
        }
    }

    private static Long leader(OutboxOfItsOwn outbox) {
        return Objects.requireNonNull(outbox.jdbc
                .sql("select is_used_lock(concat(database(), '.outbox'))")
                .query(Long.class)
                .single());
    }
}
