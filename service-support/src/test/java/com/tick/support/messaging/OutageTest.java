package com.tick.support.messaging;

import static com.tick.support.Events.statusChanged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.tick.support.ProofApplication;
import com.tick.support.outbox.Outbox;
import com.tick.support.test.infra.DatabaseSchema;
import com.tick.support.test.infra.Folders;
import com.tick.support.test.infra.FreePorts;
import com.tick.support.test.infra.KafkaNode;
import com.tick.support.test.infra.MariaDbNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ProducerState;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One service, running all the time, that publishes to itself, while the servers it needs go away and come back.
 *
 * <p>The tests build on each other: that is what a long night is like.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class OutageTest {

    private static final Logger log = LoggerFactory.getLogger(OutageTest.class);
    private static final String TOPIC = EventConsumerTest.TOPIC;

    /**
     * Sends are given up after 10 s and tried again after at most 5 s: from then on nothing changes any more, so the two
     * minutes of {@code -Dtick.proof.outage=PT2M} show no more than this does.
     */
    private static final Duration OUTAGE = Duration.parse(System.getProperty("tick.proof.outage", "PT20S"));

    private static final DatabaseSchema SCHEMA = new DatabaseSchema("tick_tickets", "tick", "only-for-tests");

    private static Path folder;
    private static int databasePort;
    private static MariaDbNode database;
    private static KafkaNode broker;
    private static ConfigurableApplicationContext service;
    private static Outbox outbox;
    private static JdbcClient jdbc;
    private static TransactionTemplate transaction;

    @BeforeAll
    static void aServiceWithoutABroker() throws IOException {
        folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "outage");
        var ports = FreePorts.find(3);
        databasePort = ports.get(0);
        database = database();
        database.start(List.of(SCHEMA));
        broker = new KafkaNode(folder.resolve("kafka"), ports.get(1), ports.get(2));
        service = start();
        outbox = service.getBean(Outbox.class);
        jdbc = service.getBean(JdbcClient.class);
        transaction = new TransactionTemplate(service.getBean(PlatformTransactionManager.class));
    }

    private static MariaDbNode database(String... options) {
        return new MariaDbNode(folder.resolve("mariadb"), Folders.sharedCache(), databasePort, options);
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(ProofApplication.class)
                .profiles("embedded")
                .run(
                        "--server.port=0",
                        "--DB_HOST=127.0.0.1",
                        "--DB_PORT=" + databasePort,
                        "--DB_USER=" + SCHEMA.user(),
                        "--DB_PASSWORD=" + SCHEMA.password(),
                        "--KAFKA_BOOTSTRAP_SERVERS=" + broker.bootstrapServers(),
                        "--JWT_SECRET=only-for-tests-5b1f0c7e9a2d4863-never-deployed",
                        "--tick.topics=" + TOPIC);
    }

    @AfterAll
    static void end() throws IOException {
        service.close();
        broker.close();
        database.close();
        Folders.delete(folder);
    }

    @Test
    @Order(1)
    void aBrokerThatIsAwayAtTheStartDelaysEventsAndNothingElse() throws IOException {
        append(1, "one");
        append(1, "two");

        broker.start();

        eventually(() -> assertThat(effects(1)).containsExactly("one", "two"));
    }

    @Test
    @Order(2)
    void aBrokerThatIsAwayForAWhileLosesNothing() throws IOException {
        broker.close();
        var back = Instant.now().plus(OUTAGE);
        var expected = new ArrayList<String>();
        await().atMost(OUTAGE.plusSeconds(30))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> {
                    var status = "away " + expected.size();
                    append(2, status);
                    expected.add(status);
                    return Instant.now().isAfter(back);
                });

        broker.start();

        eventually(() -> assertThat(effects(2)).containsExactlyElementsOf(expected));
    }

    /** Those that nobody had read yet are published again without anybody asking, and before what is new. */
    @Test
    @Order(3)
    void aBrokerThatComesBackWithoutItsDataIsFilledAgain() throws Exception {
        var producerBefore = producer();
        broker.close();
        Folders.delete(folder.resolve("kafka"));
        append(3, "while it was away");

        broker.start();
        append(3, "after it came back");

        eventually(() -> assertThat(effects(3)).containsExactly("while it was away", "after it came back"));
        eventually(() -> assertThat(jdbc.sql("select count(*) from outbox where published_at is null")
                        .query(Integer.class)
                        .single())
                .isZero());
        assertThat(jdbc.sql("select sum(events) from outbox_reemissions")
                        .query(Integer.class)
                        .single())
                .isGreaterThan(2);
        assertThat(effects(1)).containsExactly("one", "two");
        assertThat(jdbc.sql("select count(*) from inbox_parked")
                        .query(Integer.class)
                        .single())
                .isZero();
        // such a broker gives out its ids once more, and drops what a second producer sends under one of them
        assertThat(producer()).isNotEqualTo(producerBefore);
    }

    /** The id of who sent last. */
    private static long producer() throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", (Object) broker.bootstrapServers()))) {
            var topic = admin.describeTopics(List.of(TOPIC)).topicNameValues().get(TOPIC);
            var partitions = Objects.requireNonNull(topic).get(20, TimeUnit.SECONDS).partitions().stream()
                    .map(it -> new TopicPartition(TOPIC, it.partition()))
                    .toList();
            return admin.describeProducers(partitions).all().get(20, TimeUnit.SECONDS).values().stream()
                    .flatMap(it -> it.activeProducers().stream())
                    .max(Comparator.comparing(ProducerState::lastTimestamp))
                    .orElseThrow()
                    .producerId();
        }
    }

    /** Consumers that lived on know positions in what was lost. Read from there, the new topics would have gaps. */
    @Test
    @Order(4)
    void aBrokerThatLosesItsDataUnderLoadLosesNothing() throws Exception {
        Map<Long, Queue<String>> acknowledged = new ConcurrentHashMap<>();
        var loading = new AtomicBoolean(true);
        var writers = Executors.newFixedThreadPool(3);
        for (long first = 301; first <= 321; first += 10) {
            change(writers, first, loading, acknowledged);
        }
        try (var survivor = survivor()) {
            survivor.assign(IntStream.range(0, 6)
                    .mapToObj(it -> new TopicPartition(TOPIC, it))
                    .toList());
            poll(survivor, Duration.ofSeconds(5));

            broker.close();
            Folders.delete(folder.resolve("kafka"));
            // older than the outbox keeps: what the new topics begin with was never read
            jdbc.sql("delete from outbox where published_at is not null").update();
            poll(survivor, OUTAGE);
            broker.start();
            // as if it were busy with a batch
            Thread.sleep(5_000);
            var offsets = poll(survivor, Duration.ofSeconds(20));

            assertThat(offsets).isNotEmpty();
            offsets.forEach((partition, those) -> assertThat(those)
                    .as("offsets in %s", partition)
                    .containsExactlyElementsOf(
                            LongStream.range(0, those.size()).boxed().toList()));
        } finally {
            loading.set(false);
            writers.shutdown();
        }
        assertThat(writers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();

        eventually(() -> acknowledged.forEach((ticket, statuses) ->
                assertThat(effects(ticket)).as("ticket %d", ticket).containsExactlyElementsOf(statuses)));
    }

    /** Ten tickets in turn, a hundred changes a second. */
    private static void change(
            ExecutorService writers, long first, AtomicBoolean loading, Map<Long, Queue<String>> acknowledged) {
        writers.execute(() -> {
            for (int number = 0; loading.get(); number++) {
                var ticket = first + number % 10;
                var status = "change " + number;
                append(ticket, status);
                acknowledged
                        .computeIfAbsent(ticket, it -> new ConcurrentLinkedQueue<>())
                        .add(status);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            }
        });
    }

    /** In no group, like one that has not found out yet that its group is gone. */
    private static Consumer<?, ?> survivor() {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers(), "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    private static Map<TopicPartition, List<Long>> poll(Consumer<?, ?> consumer, Duration time) {
        var offsets = new HashMap<TopicPartition, List<Long>>();
        var end = Instant.now().plus(time);
        while (Instant.now().isBefore(end)) {
            consumer.poll(Duration.ofMillis(200)).forEach(it -> offsets.computeIfAbsent(
                            new TopicPartition(it.topic(), it.partition()), its -> new ArrayList<>())
                    .add(it.offset()));
        }
        return offsets;
    }

    @Test
    @Order(5)
    void aDatabaseKilledUnderLoadLosesNothingThatItAcknowledged() throws Exception {
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        var loading = new AtomicBoolean(true);
        var writers = Executors.newFixedThreadPool(3);
        for (int ticket = 41; ticket <= 43; ticket++) {
            write(writers, ticket, loading, acknowledged);
        }

        await().until(() -> acknowledged.size() > 100);
        ProcessHandle.of(database.pid()).orElseThrow().destroyForcibly();
        database.awaitEnd();
        database.start(List.of(SCHEMA));
        int before = acknowledged.size();
        await().atMost(Duration.ofSeconds(30)).until(() -> acknowledged.size() > before + 100);
        loading.set(false);
        writers.shutdown();
        assertThat(writers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();

        eventually(() -> {
            var effects = new ArrayList<String>();
            for (int ticket = 41; ticket <= 43; ticket++) {
                effects.addAll(effects(ticket));
            }
            assertThat(effects).containsAll(acknowledged).doesNotHaveDuplicates();
        });
    }

    @Test
    @Order(6)
    void aDatabaseThatMayForgetStopsTheServiceWithAClearSentence() throws IOException {
        database.close();
        try (var forgetful = database("--innodb-flush-log-at-trx-commit=2")) {
            forgetful.start(List.of(SCHEMA));

            assertThatThrownBy(OutageTest::start)
                    .rootCause()
                    .hasMessage("The database runs with innodb_flush_log_at_trx_commit=2:"
                            + " a crash would lose what was acknowledged.");
        }
        database = database();
        database.start(List.of(SCHEMA));
    }

    /** The record in hand takes effect, what it commits is published, and only then the service is gone. */
    @Test
    @Order(7)
    void aServiceThatStopsEndsItsRecordAndItsBatch() throws Exception {
        var listener = service.getBean(ProofListener.class);
        var record = listener.hold(6L);
        eventually(() -> append(6, "in hand"));
        assertThat(record.reached().await(60, TimeUnit.SECONDS)).isTrue();

        var stop = CompletableFuture.runAsync(service::close);
        await().until(() ->
                service.getBean(ApplicationAvailability.class).getReadinessState() == ReadinessState.REFUSING_TRAFFIC);
        append(7, "committed while it stops");
        record.goOn().countDown();
        stop.get(60, TimeUnit.SECONDS);

        try (var connection = DriverManager.getConnection(
                        "jdbc:mysql://127.0.0.1:%d/tick_tickets".formatted(databasePort),
                        SCHEMA.user(),
                        SCHEMA.password());
                var query = connection.createStatement();
                var row = query.executeQuery(
                        """
                        select (select count(*) from proof_effects where ticket_id = 6),
                               (select count(*) from outbox where published_at is null)
                        """)) {
            assertThat(row.next()).isTrue();
            assertThat(row.getInt(1)).isPositive();
            assertThat(row.getInt(2)).isZero();
        }
    }

    /** Each status is written once; when its commit is not acknowledged, nobody can say whether it is stored. */
    private static void write(ExecutorService writers, long ticket, AtomicBoolean loading, Queue<String> acknowledged) {
        var number = new AtomicInteger();
        writers.execute(() -> {
            while (loading.get()) {
                var status = ticket + "/" + number.incrementAndGet();
                try {
                    append(ticket, status);
                    acknowledged.add(status);
                } catch (DataAccessException | TransactionException unacknowledged) {
                    log.debug("not acknowledged", unacknowledged);
                }
            }
        });
    }

    private static void append(long ticket, String status) {
        transaction.executeWithoutResult(
                it -> outbox.append(TOPIC, Long.toString(ticket), version -> statusChanged(ticket, version, status)));
    }

    private static List<String> effects(long ticket) {
        return jdbc.sql("select status from proof_effects where ticket_id = ? order by id")
                .param(ticket)
                .query(String.class)
                .list();
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(90)).untilAsserted(assertion);
    }
}
