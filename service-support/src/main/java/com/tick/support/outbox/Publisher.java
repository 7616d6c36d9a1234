package com.tick.support.outbox;

import com.tick.support.event.EventCodec;
import com.tick.support.event.SchemaTopic;
import com.tick.support.event.Topics;
import com.tick.support.leadership.Leadership;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;

/**
 * The broker as one leadership knows it: a producer of its own, the topics, and the schemas that were put there.
 *
 * <p>A broker that lost its data hands out again ids of producers that are still in use; what one of two with the same id
 * sends, it takes for a repetition of what the other has sent, and acknowledges it without keeping it.
 */
final class Publisher implements AutoCloseable {

    private final KafkaTemplate<String, byte[]> kafka;
    private final SchemaTopic schemaTopic;
    private final Topics topics;
    private final List<String> names;
    private final Set<Long> publishedSchemas = new HashSet<>();

    /**
     * @param kafka with a producer that nobody else uses
     * @param names of the topics that this service publishes to
     */
    Publisher(KafkaTemplate<String, byte[]> kafka, SchemaTopic schemaTopic, Topics topics, List<String> names) {
        this.kafka = kafka;
        this.schemaTopic = schemaTopic;
        this.topics = topics;
        this.names = names;
    }

    /** What it has not sent when it is closed is dropped: whoever leads next sends it. */
    static ProducerFactory<String, byte[]> ownProducer(ProducerFactory<String, byte[]> producers) {
        var own = producers.copyWithConfigurationOverride(Map.of());
        if (own instanceof DefaultKafkaProducerFactory<String, byte[]> closing) {
            closing.setPhysicalCloseTimeout(0);
        }
        return own;
    }

    void ensureTopics() {
        topics.ensure(names);
    }

    /** Else nobody would, when nobody has anything to say. Asks the broker to make topics only when one is missing. */
    void makeLostTopicsAnew() {
        if (!topics.exist(names)) {
            topics.forget();
            topics.ensure(names);
        }
    }

    /** The broker's ids of the topics, by their names. */
    Map<String, String> topicIds() {
        return topics.ids(names);
    }

    /** False as well when one of them is no event: whoever reads it finds out. */
    boolean knowsSchemasOf(List<OutboxRow> rows) {
        return rows.stream().allMatch(row -> EventCodec.writerFingerprint(row.payload())
                .map(publishedSchemas::contains)
                .orElse(false));
    }

    void publishSchemas(Map<Long, String> definitions) throws InterruptedException {
        definitions.keySet().removeAll(publishedSchemas);
        if (!definitions.isEmpty()) {
            schemaTopic.publish(definitions, kafka);
            publishedSchemas.addAll(definitions.keySet());
        }
    }

    Wave wave(Leadership leadership) {
        return new Wave(kafka, leadership);
    }

    /** Whoever leads next knows nothing. */
    @Override
    public void close() {
        kafka.getProducerFactory().reset();
        topics.forget();
    }
}
