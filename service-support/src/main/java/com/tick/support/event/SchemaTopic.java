package com.tick.support.event;

import com.tick.support.error.Unavailable;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.avro.Schema;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaTemplate;

/**
 * The writers' schemas in a compacted Kafka topic, by fingerprint. Every publisher puts its schemas there before its
 * first event, and every reader follows the topic: no registry has to run.
 */
public class SchemaTopic implements WriterSchemas, AutoCloseable {

    public static final String NAME = "tick.schemas";

    private static final TopicPartition ONLY = new TopicPartition(NAME, 0);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** How long the broker may hold back a fetch that finds nothing. Kafka's own 500 ms would hold up every other ticket. */
    private static final Duration FETCH_WAIT = Duration.ofMillis(20);

    private final Topics topics;
    private final Map<String, Object> consumerSettings;
    private final Map<Long, Schema> known = new ConcurrentHashMap<>();
    private @Nullable KafkaConsumer<String, byte[]> reader;

    public SchemaTopic(Topics topics, Map<String, Object> consumerSettings) {
        this.topics = topics;
        this.consumerSettings = new HashMap<>(consumerSettings);
        this.consumerSettings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        this.consumerSettings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        this.consumerSettings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        this.consumerSettings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        this.consumerSettings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, (int) FETCH_WAIT.toMillis());
    }

    @Override
    public @Nullable Schema find(long fingerprint) {
        var schema = known.get(fingerprint);
        if (schema != null) {
            return schema;
        }
        readToTheEnd(false);
        if (!known.containsKey(fingerprint)) {
            // the topic may have been made anew meanwhile, and be as long as it was
            readToTheEnd(true);
        }
        return known.get(fingerprint);
    }

    /** Puts schemas into the topic and waits until the broker has them. */
    public void publish(Map<Long, String> definitions, KafkaTemplate<String, byte[]> kafka)
            throws InterruptedException {
        topics.ensureCompacted(NAME);
        for (var it : definitions.entrySet()) {
            var key = "%016x".formatted(it.getKey());
            try {
                kafka.send(new ProducerRecord<>(NAME, key, it.getValue().getBytes(StandardCharsets.UTF_8)))
                        .get(PATIENCE.toSeconds() * 3, TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException away) {
                throw new Unavailable("kafka", away);
            }
            known.put(it.getKey(), new Schema.Parser().parse(it.getValue()));
        }
    }

    private synchronized void readToTheEnd(boolean fromTheBeginning) {
        try {
            var consumer = reader();
            long end = consumer.endOffsets(List.of(ONLY)).getOrDefault(ONLY, 0L);
            long giveUp = System.nanoTime() + PATIENCE.toNanos();
            if (fromTheBeginning || consumer.position(ONLY) > end) {
                consumer.seekToBeginning(List.of(ONLY));
            }
            while (consumer.position(ONLY) < end) {
                if (System.nanoTime() > giveUp) {
                    throw new Unavailable("kafka", null);
                }
                for (var it : consumer.poll(Duration.ofMillis(200))) {
                    var definition = new String(it.value(), StandardCharsets.UTF_8);
                    known.put(Long.parseUnsignedLong(it.key(), 16), new Schema.Parser().parse(definition));
                }
            }
        } catch (KafkaException away) {
            close();
            throw new Unavailable("kafka", away);
        }
    }

    private KafkaConsumer<String, byte[]> reader() {
        if (reader == null) {
            topics.ensureCompacted(NAME);
            reader = new KafkaConsumer<>(consumerSettings, new StringDeserializer(), new ByteArrayDeserializer());
            reader.assign(List.of(ONLY));
            reader.seekToBeginning(List.of(ONLY));
        }
        return reader;
    }

    @Override
    public synchronized void close() {
        if (reader != null) {
            reader.close(CloseOptions.timeout(Duration.ofSeconds(1)));
            reader = null;
        }
    }
}
