package com.tick.torture.observation;

import com.tick.torture.observation.Observation.Event;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DecoderFactory;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/** The topics, read as any other program could: bytes, keys, and the writers' schemas from their own topic. */
public final class Topics implements AutoCloseable {

    private static final String SCHEMAS = "tick.schemas";
    private static final byte[] MARKER = {(byte) 0xC3, 1};
    private static final int HEADER = MARKER.length + Long.BYTES;
    private static final int LONGEST_KEY = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final long PATIENCE_WITH_ONE_ANSWER = 10;

    private final Map<String, Object> settings;
    private final Admin admin;
    private final Map<Long, Schema> schemas = new HashMap<>();
    private final Map<TopicPartition, Long> read = new HashMap<>();
    private final Map<String, Set<TopicPartition>> takers = new HashMap<>();
    private final List<Event> events = new ArrayList<>();

    /** Nothing is read yet. */
    public Topics(String bootstrapServers) {
        settings = Map.of(
                "bootstrap.servers", bootstrapServers, "default.api.timeout.ms", 10_000, "request.timeout.ms", 5_000);
        admin = Admin.create(settings);
    }

    /** The broker lost everything: its topics begin anew, and so does what is seen of them. */
    public void beginAnew() {
        read.clear();
        events.clear();
    }

    /** All events so far, those of one partition in its order. */
    public List<Event> events() throws IOException {
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.listTopics().entrySet().stream()
                    .filter(topic -> topic.getKey().startsWith("tick."))
                    .flatMap(topic -> topic.getValue().stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            // schemas first: the events are read with them
            readOn(consumer, only(partitions, SCHEMAS::equals), this::learn);
            readOn(consumer, only(partitions, topic -> !topic.equals(SCHEMAS)), record -> events.add(event(record)));
        }
        return List.copyOf(events);
    }

    /** The schemas that events have been written with so far. */
    public List<Schema> schemas() throws IOException {
        events();
        return List.copyOf(schemas.values());
    }

    /** How many records a consumer group has not taken yet. */
    public long lag(String group) throws IOException, InterruptedException {
        try {
            var offsets = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get(PATIENCE_WITH_ONE_ANSWER, TimeUnit.SECONDS);
            // a broker that has lost its disk knows nothing of what was taken: then nothing has been
            var taken = takers.computeIfAbsent(group, it -> new HashSet<>());
            taken.addAll(offsets.keySet());
            var ends = admin.listOffsets(taken.stream().collect(Collectors.toMap(it -> it, it -> OffsetSpec.latest())))
                    .all()
                    .get(PATIENCE_WITH_ONE_ANSWER, TimeUnit.SECONDS);
            var lag = 0L;
            for (var end : ends.entrySet()) {
                var offset = offsets.get(end.getKey());
                lag += end.getValue().offset() - (offset == null ? 0 : offset.offset());
            }
            return lag;
        } catch (ExecutionException | TimeoutException away) {
            throw new IOException(away);
        }
    }

    @Override
    public void close() {
        admin.close(Duration.ofSeconds(1));
    }

    private static List<TopicPartition> only(List<TopicPartition> partitions, Predicate<String> topics) {
        return partitions.stream().filter(it -> topics.test(it.topic())).toList();
    }

    private void learn(ConsumerRecord<String, byte[]> record) {
        schemas.put(
                Long.parseUnsignedLong(record.key(), 16),
                new Schema.Parser().parse(new String(record.value(), StandardCharsets.UTF_8)));
    }

    private void readOn(
            KafkaConsumer<String, byte[]> consumer,
            List<TopicPartition> partitions,
            Consumer<ConsumerRecord<String, byte[]>> sink)
            throws IOException {
        var giveUp = System.nanoTime() + PATIENCE.toNanos();
        consumer.assign(partitions);
        partitions.forEach(it -> consumer.seek(it, read.getOrDefault(it, 0L)));
        var ends = consumer.endOffsets(partitions);
        while (partitions.stream().anyMatch(it -> consumer.position(it) < ends.getOrDefault(it, 0L))) {
            if (System.nanoTime() > giveUp) {
                throw new IOException("the topics could not be read to their ends");
            }
            consumer.poll(Duration.ofMillis(200)).forEach(sink);
        }
        partitions.forEach(it -> read.put(it, consumer.position(it)));
    }

    /** What stored bytes say, whoever has put them aside. */
    public Event event(String topic, String key, byte[] payload) {
        var schema = schemaOf(payload);
        if (schema == null) {
            return unreadable(topic, key, payload, "");
        }
        try {
            return read(topic, key, payload, schema);
        } catch (IOException | AvroRuntimeException damaged) {
            return unreadable(topic, key, payload, schema.getName());
        }
    }

    private @Nullable Schema schemaOf(byte[] payload) {
        return payload.length < HEADER || payload[0] != MARKER[0] || payload[1] != MARKER[1]
                ? null
                : schemas.get(ByteBuffer.wrap(payload, MARKER.length, Long.BYTES)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .getLong());
    }

    private static Event unreadable(String topic, String key, byte[] payload, String type) {
        return new Event(topic, key, null, 0, type, fingerprint(key, payload), false, false);
    }

    private Event event(ConsumerRecord<String, byte[]> record) {
        var payload = record.value() == null ? new byte[0] : record.value();
        return event(record.topic(), record.key() == null ? "" : record.key(), payload);
    }

    private static Event read(String topic, String key, byte[] payload, Schema schema) throws IOException {
        var decoder = DecoderFactory.get().binaryDecoder(payload, HEADER, payload.length - HEADER, null);
        var event = new GenericDatumReader<GenericRecord>(schema).read(null, decoder);
        return new Event(
                topic,
                key,
                event.get("eventId").toString(),
                Long.parseLong(event.get("version").toString()),
                schema.getName(),
                "",
                value(event, "attachmentIds") instanceof Collection<?> files && !files.isEmpty(),
                value(event, "replyId") != null);
    }

    private static @Nullable Object value(GenericRecord event, String field) {
        return event.hasField(field) ? event.get(field) : null;
    }

    /** As consumers note it, who keep the beginning of a key. */
    private static String fingerprint(String key, byte[] payload) {
        var digest = Sha256.digest();
        digest.update(key.substring(0, Math.min(key.length(), LONGEST_KEY)).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return HexFormat.of().formatHex(digest.digest(payload));
    }
}
