package com.tick.support.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.tick.events.ticket.TicketStatusChanged;
import com.tick.support.ProofApplication;
import com.tick.support.event.Topics;
import com.tick.support.test.WithRealInfrastructure;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Containers of the test's own, whose threads die or are taken their partitions from. */
@SpringBootTest(classes = ProofApplication.class)
@AutoConfigureMockMvc
@WithRealInfrastructure
class ConsumerThreadsTest {

    private static final String DEADLY = "tick.deadly.events";
    private static final String SLOW = "tick.slow.events";
    private static final String ORPHANED = "tick.orphaned.events";

    @Autowired
    TestConsumers own;

    @Autowired
    Topics topics;

    @Autowired
    KafkaAdmin admin;

    @Autowired
    ConsumerFactory<String, byte[]> consumers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ParkedRetry retry;

    @Autowired
    MockMvcTester http;

    @Autowired
    HealthEndpointGroups groups;

    @ListensTo(DEADLY)
    static class DeadlyListener {

        void on(TicketStatusChanged event) {
            throw new StackOverflowError("as if a listener ran wild");
        }
    }

    @ListensTo(ORPHANED)
    static class OrphanedListener {

        private final JdbcClient jdbc;

        OrphanedListener(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        void on(TicketStatusChanged event) {
            jdbc.sql("insert into proof_effects (ticket_id, status) values (?, ?)")
                    .params(event.getTicketId(), event.getNewStatus())
                    .update();
        }
    }

    /** Stops in the middle of a batch until it is told to go on. */
    @ListensTo(SLOW)
    static class SlowListener {

        final CountDownLatch reached = new CountDownLatch(1);
        final CountDownLatch goOn = new CountDownLatch(1);
        private final JdbcClient jdbc;

        SlowListener(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        void on(TicketStatusChanged event) throws InterruptedException {
            if (event.getTicketId() == 500_050) {
                reached.countDown();
                assertThat(goOn.await(60, TimeUnit.SECONDS)).isTrue();
            }
            jdbc.sql("insert into proof_effects (ticket_id, status) values (?, ?)")
                    .params(event.getTicketId(), event.getNewStatus())
                    .update();
        }
    }

    @Test
    void oneThreadEndedByAnErrorTurnsLivenessOff() throws Exception {
        var container = own.container(new DeadlyListener(), "deadly", 2, Map.of());
        var health = new ConsumerHealth(container, retry);
        container.start();
        try {
            assertThat(health.health().getStatus().getCode()).isEqualTo("UP");

            own.send(DEADLY, 1, 1, "once");

            await().atMost(Duration.ofSeconds(40))
                    .until(() -> health.health().getStatus().getCode().equals("DOWN"));
        } finally {
            container.stop();
        }
    }

    @Test
    void livenessAsksTheConsumersAndTheRelay() {
        var liveness = Objects.requireNonNull(groups.get("liveness"));
        var readiness = Objects.requireNonNull(groups.get("readiness"));

        assertThat(http.get().uri("/actuator/health/liveness")).hasStatusOk();
        assertThat(List.of("consumers", "relay")).allMatch(liveness::isMember).noneMatch(readiness::isMember);
    }

    /** The group gives up the first consumer, which then ends its batch all the same; the second gets the batch again. */
    @Test
    void aRebalanceInTheMiddleOfABatchAppliesEveryEventOnce() throws Exception {
        var listener = new SlowListener(jdbc);
        var impatient = Map.<String, Object>of("max.poll.interval.ms", 3_000);
        var first = own.container(listener, "slow", 1, impatient);
        var second = own.container(listener, "slow", 1, impatient);
        topics.ensure(Set.of(SLOW));
        for (long ticket = 500_000; ticket < 500_100; ticket++) {
            own.send(SLOW, ticket, 1, "once");
        }
        first.start();
        try {
            assertThat(listener.reached.await(60, TimeUnit.SECONDS)).isTrue();
            var before = members();

            second.start();
            await().atMost(Duration.ofSeconds(60))
                    .until(this::members, it -> !it.isEmpty() && it.stream().noneMatch(before::contains));
            listener.goOn.countDown();

            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                            jdbc.sql("select ticket_id from proof_effects where ticket_id between 500000 and 500099")
                                    .query(Long.class)
                                    .list())
                    .containsExactlyInAnyOrderElementsOf(
                            LongStream.range(500_000, 500_100).boxed().toList()));
        } finally {
            listener.goOn.countDown();
            first.stop();
            second.stop();
        }
    }

    /** A process that was killed says no farewell: its group waits for it, and all events of its partitions with it. */
    @Test
    void aMemberThatIsGoneWithoutAFarewellIsWaitedForNoLongerThanHalfAMinute() throws Exception {
        topics.ensure(Set.of(ORPHANED));
        try (var killed = consumers.createConsumer("orphaned", "killed")) {
            killed.subscribe(List.of(ORPHANED));
            await().atMost(Duration.ofSeconds(20)).until(() -> {
                killed.poll(Duration.ofMillis(200));
                return !killed.assignment().isEmpty();
            });
            killed.close(CloseOptions.groupMembershipOperation(CloseOptions.GroupMembershipOperation.REMAIN_IN_GROUP));
        }
        var left = own.container(new OrphanedListener(jdbc), "orphaned", 1, Map.of());
        left.start();
        try {
            own.send(ORPHANED, 700_000, 1, "once");

            await().atMost(Duration.ofSeconds(30))
                    .until(() -> jdbc.sql("select count(*) from proof_effects where ticket_id = 700000")
                                    .query(Integer.class)
                                    .single()
                            == 1);
        } finally {
            left.stop();
        }
    }

    private Set<String> members() throws Exception {
        try (var client = Admin.create(admin.getConfigurationProperties())) {
            var group =
                    client.describeConsumerGroups(List.of("slow")).all().get().get("slow");
            return Objects.requireNonNull(group).members().stream()
                    .filter(it -> !it.assignment().topicPartitions().isEmpty())
                    .map(MemberDescription::consumerId)
                    .collect(Collectors.toSet());
        }
    }
}
