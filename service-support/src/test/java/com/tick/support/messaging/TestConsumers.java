package com.tick.support.messaging;

import static com.tick.support.Events.statusChanged;

import com.tick.events.ticket.TicketStatusChanged;
import com.tick.support.event.EventCodec;
import com.tick.support.event.SchemaTopic;
import com.tick.support.event.Topics;
import com.tick.support.telemetry.Traces;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.avro.Schema;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes consumers with a listener of a test's own, beside those of the service. */
public class TestConsumers {

    private final ConsumerFactory<String, byte[]> consumers;
    private final KafkaTemplate<String, byte[]> kafka;
    private final SchemaTopic schemas;
    private final EventCodec codec;
    private final Topics topics;
    private final JdbcOperations jdbc;
    private final Parking parking;
    private final Traces traces;
    private final PlatformTransactionManager transactions;

    TestConsumers(
            ConsumerFactory<String, byte[]> consumers,
            KafkaTemplate<String, byte[]> kafka,
            SchemaTopic schemas,
            EventCodec codec,
            Topics topics,
            JdbcOperations jdbc,
            Parking parking,
            Traces traces,
            PlatformTransactionManager transactions) {
        this.consumers = consumers;
        this.kafka = kafka;
        this.schemas = schemas;
        this.codec = codec;
        this.topics = topics;
        this.jdbc = jdbc;
        this.parking = parking;
        this.traces = traces;
        this.transactions = transactions;
    }

    EventConsumer consumer(Object listener, PlatformTransactionManager manager, Clock clock) {
        return consumer(new Listeners(List.of(listener)), manager, clock);
    }

    EventContainer container(Object listener, String group, int threads, Map<String, Object> settings) {
        return container(listener, group, threads, factory(settings));
    }

    EventContainer container(Object listener, String group, int threads, ConsumerFactory<String, byte[]> factory) {
        var listeners = new Listeners(List.of(listener));
        var consumer = consumer(listeners, transactions, Clock.systemUTC());
        return new EventContainer(factory, listeners, consumer, topics, group, threads, Duration.ZERO);
    }

    /** The service's own settings with some of the test's. */
    DefaultKafkaConsumerFactory<String, byte[]> factory(Map<String, Object> settings) {
        var all = new HashMap<>(consumers.getConfigurationProperties());
        all.putAll(settings);
        return new DefaultKafkaConsumerFactory<>(all);
    }

    void publishSchema() throws InterruptedException {
        publishSchemas(TicketStatusChanged.getClassSchema());
    }

    void publishSchemas(Schema... all) throws InterruptedException {
        for (var schema : all) {
            schemas.publish(Map.of(EventCodec.fingerprint(schema), schema.toString()), kafka);
        }
    }

    String eventId(byte[] payload) {
        return Delivery.of(0, new ConsumedRecord("", "", payload, null), codec.decode(payload))
                .eventId();
    }

    void send(String topic, long ticket, long version, String status) throws InterruptedException {
        publishSchema();
        topics.ensure(Set.of(topic));
        kafka.send(topic, Long.toString(ticket), EventCodec.encode(statusChanged(ticket, version, status)))
                .join();
    }

    private EventConsumer consumer(Listeners listeners, PlatformTransactionManager manager, Clock clock) {
        var reader = new RecordReader(codec, listeners);
        var handler = new RecordHandler(reader, listeners, new Inbox(jdbc), traces);
        var meters = new SimpleMeterRegistry();
        return new EventConsumer(reader, handler, parking, new TransactionTemplate(manager), clock, meters);
    }
}
