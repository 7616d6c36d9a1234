package com.tick.torture.nemesis;

import com.tick.support.test.infra.Folders;
import com.tick.torture.stack.TortureStack;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Topics hold what they should not, and events more than once. */
final class BrokerFaults {

    private static final long PATIENCE_SECONDS = 10;
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
        return List.of(poison(), everythingTwice(), lostDisk());
    }

    private static Fault poison() {
        return new Fault(
                "F40",
                "records that are no events, in every topic",
                arena -> {
                    try (var producer = new KafkaProducer<>(
                            Map.of(
                                    "bootstrap.servers",
                                    "127.0.0.1:" + arena.stack().ports().broker(),
                                    "acks",
                                    "all"),
                            new StringSerializer(),
                            new ByteArraySerializer())) {
                        for (var topic : TOPICS) {
                            write(producer, topic);
                        }
                    }
                    arena.hold();
                },
                arena -> {});
    }

    private static void write(KafkaProducer<String, byte[]> producer, String topic) throws Exception {
        var number = System.nanoTime();
        poison(producer, topic, "poison-" + number, null);
        poison(producer, topic, null, new byte[] {1});
        poison(producer, topic, "poison-" + number, new byte[0]);
        poison(producer, topic, "poison-" + number, new byte[] {(byte) 0xC3});
        poison(producer, topic, "poison-" + number, new byte[] {(byte) 0xC3, 1, 2, 3});
        poison(producer, topic, "", "{\"eventId\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        poison(producer, topic, "poison-" + number, OF_NO_KNOWN_SCHEMA);
        poison(producer, topic, "poison-" + number, LARGE);
        poison(producer, topic, "x".repeat(300), new byte[] {(byte) 0xC3, 1});
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
                "the last 2000 events of each service are published again",
                arena -> {
                    for (var service : TortureStack.SERVICES) {
                        arena.databases()
                                .change(service, "update outbox set published_at = null order by id desc limit 2000");
                    }
                    arena.hold();
                },
                arena -> {});
    }

    /** The outboxes are all that is left, and have to fill it again. */
    private static Fault lostDisk() {
        return new Fault(
                "F42",
                "the broker dies and comes back with an empty disk",
                arena -> {
                    arena.member("broker").kill();
                    Folders.delete(arena.stack().data().resolve("kafka"));
                    arena.hold();
                },
                arena -> {
                    arena.topics().beginAnew();
                    arena.member("broker").start();
                });
    }
}
