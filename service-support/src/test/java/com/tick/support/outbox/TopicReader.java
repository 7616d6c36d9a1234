package com.tick.support.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.tick.events.ticket.TicketStatusChanged;
import com.tick.support.event.EventCodec;
import com.tick.support.test.RealInfrastructure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** All that stands in a topic, from its beginning: the versions of each key in the order of their arrival. */
final class TopicReader implements AutoCloseable {

    private final KafkaConsumer<String, byte[]> consumer;
    private final String topic;
    private final Map<String, List<Long>> versions = new HashMap<>();
    private final EventCodec codec =
            new EventCodec(fingerprint -> TicketStatusChanged.getClassSchema(), "com.tick.events");

    TopicReader(String topic) {
        this(topic, RealInfrastructure.get().settings().getOrDefault("KAFKA_BOOTSTRAP_SERVERS", ""));
    }

    TopicReader(String topic, String broker) {
        this.topic = topic;
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        broker,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    void untilVersions(String key, Long... expected) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(versions().getOrDefault(key, List.of())).containsExactly(expected));
    }

    /** Reads until every key has its events from 1 to the given number, repetitions left out, and checks their order. */
    void untilAllInOrder(Map<String, Long> last) {
        await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
            var seen = versions();
            last.forEach((key, version) -> assertThat(
                            seen.getOrDefault(key, List.of()).stream().distinct())
                    .describedAs(key)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, version).boxed().toList()));
        });
    }

    long repetitions() {
        return versions.values().stream()
                .mapToLong(it -> it.size() - it.stream().distinct().count())
                .sum();
    }

    Map<String, List<Long>> versions() {
        if (consumer.assignment().isEmpty()) {
            // none as long as the topic does not exist
            consumer.assign(consumer.partitionsFor(topic).stream()
                    .map(it -> new TopicPartition(topic, it.partition()))
                    .toList());
            if (consumer.assignment().isEmpty()) {
                return versions;
            }
            consumer.seekToBeginning(consumer.assignment());
        }
        for (var record : consumer.poll(Duration.ofMillis(200))) {
            var event = (TicketStatusChanged) codec.decode(record.value());
            versions.computeIfAbsent(record.key(), it -> new ArrayList<>()).add(event.getVersion());
        }
        return versions;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
