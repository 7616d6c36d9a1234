package com.tick.torture.nemesis;

import com.tick.support.test.infra.Folders;
import com.tick.torture.addition.AdditionJar;
import com.tick.torture.release.NextReleaseAutoConfiguration;
import com.tick.torture.release.NextReleaseWriter;
import com.tick.torture.release.NextSchema;
import com.tick.torture.stack.TortureStack;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.avro.Schema;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Topics hold what they should not, and events more than once. */
final class BrokerFaults {

    private static final long PATIENCE_SECONDS = 10;
    private static final Duration UNTIL_READY = Duration.ofMinutes(2);
    private static final int MANY_EVENTS = 2_000;
    private static final byte[] MARKER = {(byte) 0xC3, 1};
    private static final int HEADER = MARKER.length + Long.BYTES;
    private static final byte[] LARGE = new byte[900_000];
    private static final byte[] OF_NO_KNOWN_SCHEMA = {(byte) 0xC3, 1, 1, 2, 3, 4, 5, 6, 7, 8, 0, 0, 0, 0};

    private static final List<String> TOPICS = List.of(
            "tick.ticket.events",
            "tick.reply.events",
            "tick.attachment.events",
            "tick.notification.events",
            "tick.ticket.commands",
            "tick.reply.commands");

    private BrokerFaults() {}

    static List<Fault> all() {
        return List.of(poison(), everythingTwice(), twoReleases());
    }

    private static Fault poison() {
        return new Fault(
                "F40",
                "records that are no events, in every topic",
                arena -> {
                    var known = arena.topics().schemas();
                    try (var producer = producer(arena)) {
                        for (var topic : TOPICS) {
                            write(producer, topic, known);
                        }
                    }
                    arena.hold();
                },
                arena -> {});
    }

    /** What is damaged is of each type once, as services look into what they listen to only. */
    private static void write(KafkaProducer<String, byte[]> producer, String topic, List<Schema> known)
            throws Exception {
        var number = System.nanoTime();
        poison(producer, topic, "poison-" + number, null);
        poison(producer, topic, null, new byte[] {1});
        poison(producer, topic, "poison-" + number, new byte[0]);
        for (var schema : known) {
            poison(producer, topic, "poison-" + number, damaged(schema));
        }
        poison(producer, topic, "poison-" + number, new byte[] {(byte) 0xC3, 1, 2, 3});
        poison(producer, topic, "", "{\"eventId\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        poison(producer, topic, "poison-" + number, OF_NO_KNOWN_SCHEMA);
        poison(producer, topic, "poison-" + number, LARGE);
        poison(producer, topic, "x".repeat(300), new byte[] {(byte) 0xC3, 1});
    }

    /** Begins as an event does, and breaks off. */
    private static byte[] damaged(Schema known) {
        return ByteBuffer.allocate(HEADER + 1)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(MARKER)
                .putLong(NextSchema.fingerprint(known))
                .put((byte) 72)
                .array();
    }

    private static void poison(
            KafkaProducer<String, byte[]> producer, String topic, @Nullable String key, byte @Nullable [] value)
            throws Exception {
        producer.send(new ProducerRecord<>(topic, key, value)).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** As after a relay that died between Kafka's acknowledgement and its own note of it. */
    private static Fault everythingTwice() {
        return new Fault(
                "F41",
                "the last %d events of each service are published again".formatted(MANY_EVENTS),
                arena -> {
                    publishAgain(arena, MANY_EVENTS);
                    arena.hold();
                },
                arena -> {});
    }

    static void publishAgain(Arena arena, int ofEach) throws SQLException {
        for (var service : TortureStack.SERVICES) {
            arena.databases().change(service, "update outbox set published_at = null order by id desc limit " + ofEach);
        }
    }

    /** The outboxes are all that is left, and have to fill it again, with everything since the run began. */
    static Fault lostDisk() {
        return new Fault(
                "F42",
                "the broker dies, is away for five times as long as others, and comes back with an empty disk",
                arena -> {
                    arena.member("broker").kill();
                    Folders.delete(arena.stack().disk().folder().resolve("kafka"));
                    for (var times = 0; times < 5; times++) {
                        arena.hold();
                    }
                },
                arena -> {
                    arena.topics().beginAnew();
                    arena.member("broker").start();
                });
    }

    /** For a while the newer instances publish, and the older ones read what they have never seen the schema of. */
    private static Fault twoReleases() {
        return new Fault(
                "F43",
                "instances of this release and of a next one, whose events have a field more",
                arena -> {
                    var schemas = arena.topics().schemas();
                    var list = arena.stack().data().resolve("schemas.txt");
                    Files.write(list, schemas.stream().map(Schema::toString).toList());
                    try (var producer = producer(arena)) {
                        for (var schema : schemas) {
                            publish(producer, NextSchema.of(schema));
                        }
                    }
                    arena.stack()
                            .addToServices(AdditionJar.write(
                                    arena.stack().data().resolve("next-release.jar"),
                                    NextReleaseAutoConfiguration.class,
                                    NextReleaseWriter.SCHEMAS,
                                    Files.readString(list)));
                    restartInTurn(arena, "-2");
                    arena.stack().addToServices(null);
                    // whoever leads is followed by the other
                    restartInTurn(arena, "-1");
                    arena.hold();
                    restartInTurn(arena, "-2");
                },
                arena -> {});
    }

    /** As releases are rolled out: the next one goes when the one before is back. */
    private static void restartInTurn(Arena arena, String instance) throws Exception {
        for (var service : TortureStack.SERVICES) {
            arena.restart(arena.member(service + instance));
            arena.stack().awaitReady(UNTIL_READY);
        }
    }

    private static void publish(KafkaProducer<String, byte[]> producer, Schema schema) throws Exception {
        producer.send(new ProducerRecord<>(
                        "tick.schemas",
                        "%016x".formatted(NextSchema.fingerprint(schema)),
                        schema.toString().getBytes(StandardCharsets.UTF_8)))
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private static KafkaProducer<String, byte[]> producer(Arena arena) {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", "127.0.0.1:" + arena.stack().ports().broker(), "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer());
    }
}
