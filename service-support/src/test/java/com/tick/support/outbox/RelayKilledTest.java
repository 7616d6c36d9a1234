package com.tick.support.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Relays in processes of their own, killed at the worst moments. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("schema of replies")
class RelayKilledTest {

    private static final String SCHEMA = "replies";
    private static final String TOPIC = "tick.killed.events";

    private final List<RelayProcess> relays = new ArrayList<>();
    private OutboxOfItsOwn outbox;
    private TopicReader topic;

    @BeforeEach
    void anEmptyOutbox() {
        outbox = new OutboxOfItsOwn(SCHEMA, TOPIC).empty();
        topic = new TopicReader(TOPIC);
    }

    @AfterEach
    void close() {
        relays.forEach(RelayProcess::close);
        topic.close();
        outbox.close();
    }

    @Test
    void aRelayKilledBetweenCommitAndPublishLosesNothing() throws Exception {
        outbox.append("between-commit-and-publish");

        assertThat(relay(RelayProcess.Death.BEFORE_PUBLISHING).exit()).isEqualTo(RelayProcess.KILLED);
        assertThat(outbox.unpublished()).isOne();
        relay(RelayProcess.Death.NEVER);

        topic.untilVersions("between-commit-and-publish", 1L);
        await().until(() -> outbox.unpublished() == 0);
    }

    /** At least once: the repetition carries the same event id, by which the inbox drops it. */
    @Test
    void aRelayKilledBetweenPublishAndMarkRepeatsItself() throws Exception {
        outbox.append("between-publish-and-mark");

        assertThat(relay(RelayProcess.Death.BEFORE_MARKING).exit()).isEqualTo(RelayProcess.KILLED);
        assertThat(outbox.unpublished()).isOne();
        topic.untilVersions("between-publish-and-mark", 1L);
        relay(RelayProcess.Death.NEVER);

        topic.untilVersions("between-publish-and-mark", 1L, 1L);
        await().until(() -> outbox.unpublished() == 0);
    }

    @Test
    void ofTwoRelaysTheSecondGoesOnInOrderWhenTheFirstIsKilledUnderLoad() throws Exception {
        var first = relay(RelayProcess.Death.NEVER);
        await().atMost(Duration.ofSeconds(40)).until(outbox::led);
        relay(RelayProcess.Death.NEVER);
        var writers = Executors.newFixedThreadPool(4);
        var last = new TreeMap<String, Long>();
        for (int i = 0; i < 2_000; i++) {
            var key = "stream-" + i % 20;
            last.merge(key, 1L, Long::sum);
            writers.execute(() -> outbox.append(key));
        }
        writers.shutdown();

        await().atMost(Duration.ofSeconds(60)).until(() -> published() > 500);
        first.kill();

        assertThat(writers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        topic.untilAllInOrder(last);
        await().until(() -> outbox.unpublished() == 0);
        System.out.printf("Killed under load: 0 of 2000 lost, %d repeated%n", topic.repetitions());
    }

    private int published() {
        return outbox.jdbc
                .sql("select count(*) from outbox where published_at is not null")
                .query(Integer.class)
                .single();
    }

    private RelayProcess relay(RelayProcess.Death death) throws Exception {
        var relay = RelayProcess.start(SCHEMA, TOPIC, death);
        relays.add(relay);
        return relay;
    }
}
