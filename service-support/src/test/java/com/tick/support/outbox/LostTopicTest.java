package com.tick.support.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.tick.support.test.RealInfrastructure;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Relays without a service around them, so that others may start one meanwhile: most of this is waiting. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("schema of replies")
class LostTopicTest {

    private static final String TOPIC = "tick.lost.events";

    /** A service that starts makes the topics it listens to, and may come before the one that fills them. */
    @Test
    void whatATopicHeldComesBeforeWhatIsNewThoughAnotherServiceMadeItAnew() throws Exception {
        try (var outbox = new OutboxOfItsOwn("replies", TOPIC).empty()) {
            var relay = outbox.relay();
            relay.start();
            try {
                outbox.append("1");
                outbox.append("1");
                await().atMost(Duration.ofSeconds(40)).until(() -> outbox.unpublished() == 0);

                // no broker is gone and back without its data in less
                await().pollDelay(Duration.ofMillis(1_500)).until(() -> true);
                makeAnew();
                outbox.append("1");

                try (var topic = new TopicReader(TOPIC)) {
                    topic.untilAllInOrder(Map.of("1", 3L));
                }
            } finally {
                relay.stop();
            }
        }
    }

    /** Nobody has anything to say, and consumers may not have heard yet what was said. */
    @Test
    void whatATopicHeldIsPublishedAgainThoughNothingIsNew() throws Exception {
        try (var outbox = new OutboxOfItsOwn("replies", TOPIC).empty()) {
            var relay = outbox.relay();
            relay.start();
            try {
                outbox.append("1");
                outbox.append("1");
                await().atMost(Duration.ofSeconds(40)).until(() -> outbox.unpublished() == 0);

                lose();

                await().atMost(Duration.ofSeconds(60))
                        .untilAsserted(() -> assertThat(reemitted(outbox)).contains(2));
                try (var topic = new TopicReader(TOPIC)) {
                    topic.untilAllInOrder(Map.of("1", 2L));
                }
            } finally {
                relay.stop();
            }
        }
    }

    /** Whoever leads next does not know how long consumers had time already, and gives them all of it. */
    @Test
    void aRelayThatStopsWhileItWaitsForConsumersLeavesTheWaitToTheNext() throws Exception {
        try (var outbox = new OutboxOfItsOwn("replies", TOPIC).empty()) {
            var first = outbox.relay();
            first.start();
            outbox.append("1");
            await().atMost(Duration.ofSeconds(40)).until(() -> outbox.unpublished() == 0);
            first.stop();
            lose();

            var second = outbox.relay();
            second.start();
            await().atMost(Duration.ofSeconds(40)).until(LostTopicTest::exists);
            second.stop();
            assertThat(reemitted(outbox)).isEmpty();

            var third = outbox.relay();
            var begin = System.nanoTime();
            third.start();
            try {
                await().atMost(Duration.ofSeconds(60))
                        .untilAsserted(() -> assertThat(reemitted(outbox)).contains(1));
                assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(Duration.ofSeconds(10));
                try (var topic = new TopicReader(TOPIC)) {
                    topic.untilVersions("1", 1L);
                }
            } finally {
                third.stop();
            }
        }
    }

    private static Optional<Integer> reemitted(OutboxOfItsOwn outbox) {
        return outbox.jdbc
                .sql("select sum(events) from outbox_reemissions where finished_at is not null")
                .query(Integer.class)
                .optional();
    }

    private static void lose() throws Exception {
        try (var admin = admin()) {
            admin.deleteTopics(List.of(TOPIC)).all().get();
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> !exists());
    }

    private static boolean exists() throws Exception {
        try (var admin = admin()) {
            return admin.listTopics().names().get().contains(TOPIC);
        }
    }

    private static Admin admin() {
        var broker = RealInfrastructure.get().settings().getOrDefault("KAFKA_BOOTSTRAP_SERVERS", "");
        return Admin.create(Map.of("bootstrap.servers", broker));
    }

    private static void makeAnew() throws Exception {
        lose();
        try (var admin = admin()) {
            admin.createTopics(List.of(new NewTopic(TOPIC, Optional.of(3), Optional.empty())))
                    .all()
                    .get();
        }
    }
}
