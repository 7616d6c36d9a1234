package com.tick.support.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.tick.events.ticket.TicketStatusChanged;
import com.tick.support.ProofApplication;
import com.tick.support.test.WithRealInfrastructure;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
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

@SpringBootTest(classes = ProofApplication.class)
@AutoConfigureMockMvc
@WithRealInfrastructure
class ReadAgainTest {

    private static final String TOPIC = "tick.readagain.events";
    private static final long TICKET = 800_000;

    @Autowired
    TestConsumers consumers;

    @Autowired
    JdbcClient jdbc;

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
        var watched = consumers.factory(Map.of());
        watched.addPostProcessor(witness::watch);
        var container = consumers.container(new Listener(jdbc), "read-again", 1, watched);
        consumers.send(TOPIC, TICKET, 1, "first");
        consumers.send(TOPIC, TICKET, 2, "second");
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
}
