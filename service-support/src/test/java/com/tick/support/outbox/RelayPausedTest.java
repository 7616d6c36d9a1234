package com.tick.support.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A leader that neither works nor dies. */
@Execution(ExecutionMode.CONCURRENT)
class RelayPausedTest {

    private static final String SCHEMA = "attachments";
    private static final String TOPIC = "tick.paused.events";

    /** As services have it. */
    private static final Duration LEASE = Duration.ofSeconds(15);

    private static final Duration PAUSE = LEASE.plusSeconds(15);

    @Test
    void pausedRelayIsReplacedAndThenFollows() throws Exception {
        try (var outbox = new OutboxOfItsOwn(SCHEMA, TOPIC).empty();
                var first = RelayProcess.start(SCHEMA, TOPIC, RelayProcess.Death.NEVER, LEASE)) {
            outbox.append("a");
            await().atMost(Duration.ofSeconds(40)).until(() -> outbox.unpublished() == 0);
            var before = leader(outbox);
            try (var second = RelayProcess.start(SCHEMA, TOPIC, RelayProcess.Death.NEVER, LEASE);
                    var topic = new TopicReader(TOPIC)) {
                assertThat(second.alive()).isTrue();
                first.signal("STOP");
                var paused = Instant.now();
                outbox.append("a");
                await().atMost(PAUSE).until(() -> outbox.unpublished() == 0);
                var after = leader(outbox);
                System.out.printf(
                        "A paused leader was replaced after %d s%n",
                        Duration.between(paused, Instant.now()).toSeconds());

                await().atMost(PAUSE.plusSeconds(5)).until(() -> Instant.now().isAfter(paused.plus(PAUSE)));
                first.signal("CONT");
                outbox.append("a");

                topic.untilAllInOrder(Map.of("a", 3L));
                assertThat(after).isNotEqualTo(before);
                assertThat(leader(outbox)).isEqualTo(after);
            }
        }
    }

    private static String leader(OutboxOfItsOwn outbox) {
        return outbox.jdbc
                .sql("select holder from leader_leases where role = 'outbox'")
                .query(String.class)
                .single();
    }
}
