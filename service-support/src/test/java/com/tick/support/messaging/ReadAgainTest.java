package com.tick.support.messaging;

import static com.tick.support.Events.statusChanged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.tick.events.ticket.TicketStatusChanged;
import com.tick.support.ProofApplication;
import com.tick.support.event.EventCodec;
import com.tick.support.event.SchemaTopic;
import com.tick.support.event.Topics;
import com.tick.support.telemetry.Traces;
import com.tick.support.test.WithRealInfrastructure;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(classes = ProofApplication.class)
@AutoConfigureMockMvc
@WithRealInfrastructure
class ReadAgainTest {

    private static final String TOPIC = "tick.readagain.events";
    private static final long TICKET = 800_000;

    @Autowired
    KafkaTemplate<String, byte[]> kafka;

    @Autowired
    SchemaTopic schemas;

    @Autowired
    EventCodec codec;

    @Autowired
    Topics topics;

    @Autowired
    ConsumerFactory<String, byte[]> consumers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Parking parking;

    @Autowired
    Traces traces;

    @Autowired
    PlatformTransactionManager transactions;

    @ListensTo(TOPIC)
    static class Listener {

        private final JdbcClient jdbc;

        Listener(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        void on(TicketStatusChanged event) {
            jdbc.sql("insert into proof_effects (ticket_id, status) values (?, ?)")
                    .params(event.getTicketId(), event.getNewStatus())
                    .update();
        }
    }

    /** Fails the first commit, and knows how far was read since. */
    private static final class Witness {

        final AtomicBoolean failed = new AtomicBoolean();
        final Map<TopicPartition, Long> readUpTo = new ConcurrentHashMap<>();
        final Map<TopicPartition, Long> committed = new ConcurrentHashMap<>();
        final Set<TopicPartition> committedUnread = ConcurrentHashMap.newKeySet();

        @SuppressWarnings("unchecked")
        <K, V> Consumer<K, V> watch(Consumer<K, V> consumer) {
            return (Consumer<K, V>) Proxy.newProxyInstance(
                    Witness.class.getClassLoader(), new Class<?>[] {Consumer.class}, (self, method, arguments) -> {
                        if (method.getName().equals("commitSync")) {
                            commit((Map<TopicPartition, OffsetAndMetadata>) arguments[0]);
                        }
                        try {
                            var result = method.invoke(consumer, arguments);
                            if (result instanceof ConsumerRecords<?, ?> records) {
                                records.forEach(it ->
                                        readUpTo.put(new TopicPartition(it.topic(), it.partition()), it.offset() + 1));
                            }
                            return result;
                        } catch (InvocationTargetException thrown) {
                            throw thrown.getTargetException();
                        }
                    });
        }

        private void commit(Map<TopicPartition, OffsetAndMetadata> offsets) {
            if (!failed.getAndSet(true)) {
                readUpTo.clear();
                throw new CommitFailedException();
            }
            offsets.forEach((partition, it) -> {
                if (readUpTo.getOrDefault(partition, 0L) < it.offset()) {
                    committedUnread.add(partition);
                }
                committed.put(partition, it.offset());
            });
        }
    }

    /** What is in memory may be of a broker that is not there any more; only what it has now may be committed. */
    @Test
    void aBatchWhoseCommitFailedIsReadOnceMoreBeforeItIsCommitted() throws Exception {
        var witness = new Witness();
        var container = container(witness);
        topics.ensure(Set.of(TOPIC));
        send(1, "first");
        send(2, "second");
        container.start();
        try {
            await().atMost(Duration.ofSeconds(40))
                    .until(() -> witness.committed.values().contains(2L));

            assertThat(witness.committedUnread).isEmpty();
            assertThat(jdbc.sql("select status from proof_effects where ticket_id = ? order by id")
                            .param(TICKET)
                            .query(String.class)
                            .list())
                    .containsExactly("first", "second");
        } finally {
            container.stop();
        }
    }

    private EventContainer container(Witness witness) {
        var watched = new DefaultKafkaConsumerFactory<String, byte[]>(consumers.getConfigurationProperties());
        watched.addPostProcessor(witness::watch);
        var listeners = new Listeners(List.of(new Listener(jdbc)));
        var handler = new RecordHandler(codec, listeners, new Inbox(jdbc), traces, new SimpleMeterRegistry());
        var consumer = new EventConsumer(handler, parking, new TransactionTemplate(transactions), Clock.systemUTC());
        return new EventContainer(watched, listeners, consumer, topics, "read-again", 1);
    }

    private void send(long version, String status) throws InterruptedException {
        var schema = TicketStatusChanged.getClassSchema();
        schemas.publish(Map.of(EventCodec.fingerprint(schema), schema.toString()), kafka);
        kafka.send(TOPIC, Long.toString(TICKET), EventCodec.encode(statusChanged(TICKET, version, status)))
                .join();
    }
}
