package com.tick.support.outbox;

import static com.tick.support.Events.statusChanged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import com.tick.events.ticket.TicketStatusChanged;
import com.tick.support.ProofApplication;
import com.tick.support.event.EventCodec;
import com.tick.support.telemetry.Traces;
import com.tick.support.test.WithRealInfrastructure;
import com.tick.support.wakeup.WakeUps;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(classes = ProofApplication.class)
@AutoConfigureMockMvc
@WithRealInfrastructure
class OutboxTest {

    private static final String TOPIC = "tick.ticket.events";

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    ConsumerFactory<String, byte[]> consumers;

    @Autowired
    EventCodec codec;

    @Test
    void anEventWithoutATransactionIsRefused() {
        assertThatThrownBy(() -> outbox.append(TOPIC, "1", v -> statusChanged(1, v, "closed")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aTransactionThatRollsBackLeavesNoEventAndNoGap() {
        var key = UUID.randomUUID().toString();

        inTransaction(() -> outbox.append(TOPIC, key, v -> statusChanged(7, v, "a")));
        assertThatThrownBy(() -> inTransaction(() -> {
                    outbox.append(TOPIC, key, v -> statusChanged(7, v, "lost"));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        inTransaction(() -> outbox.append(TOPIC, key, v -> statusChanged(7, v, "b")));

        assertThat(jdbc.sql("select version from outbox where record_key = ? order by id")
                        .param(key)
                        .query(Long.class)
                        .list())
                .containsExactly(1L, 2L);
    }

    @Test
    void aVersionThatTheCallerCountsIsGivenOutOnce() {
        var key = UUID.randomUUID().toString();
        inTransaction(() -> outbox.append(TOPIC, key, 1, statusChanged(7, 1, "a")));
        inTransaction(() -> outbox.append(TOPIC, key, 2, statusChanged(7, 2, "b")));

        assertThatThrownBy(() -> inTransaction(() -> outbox.append(TOPIC, key, 2, statusChanged(7, 2, "c"))))
                .isInstanceOf(DuplicateKeyException.class);

        assertThat(jdbc.sql("select version from outbox where record_key = ? order by id")
                        .param(key)
                        .query(Long.class)
                        .list())
                .containsExactly(1L, 2L);
        assertThat(jdbc.sql("select count(*) from outbox_streams where record_key = ?")
                        .param(key)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theTraceOfTheRequestIsStoredWithTheEvent() {
        var key = UUID.randomUUID().toString();
        var context = mock(TraceContext.class);
        given(context.traceId()).willReturn("0af7651916cd43dd8448eb211c80319c");
        given(context.spanId()).willReturn("b7ad6b7169203331");
        given(context.sampled()).willReturn(true);
        var tracer = mock(Tracer.class);
        var span = mock(Span.class);
        given(span.context()).willReturn(context);
        given(tracer.currentSpan()).willReturn(span);
        var beans = new StaticListableBeanFactory(Map.of("tracer", tracer));
        var traced =
                new JdbcOutbox(jdbc, new OutboxWakeUp(new WakeUps()), new Traces(beans.getBeanProvider(Tracer.class)));

        inTransaction(() -> traced.append(TOPIC, key, 1, statusChanged(7, 1, "a")));

        assertThat(jdbc.sql("select traceparent from outbox where record_key = ?")
                        .param(key)
                        .query(String.class)
                        .single())
                .isEqualTo("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
    }

    @Test
    void anOversizedEventIsRefusedWhenItIsAppended() {
        var key = UUID.randomUUID().toString();

        assertThatThrownBy(() ->
                        inTransaction(() -> outbox.append(TOPIC, key, v -> statusChanged(7, v, "x".repeat(1_000_000)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("too large");
    }

    /** Writers of one stream race each other; what they commit must reach Kafka as 1, 2, 3 … */
    @Test
    void everyCommittedEventReachesKafkaInOrderOfItsStream() throws Exception {
        int streams = 8;
        int perStream = 25;
        var run = UUID.randomUUID().toString();
        var writers = Executors.newFixedThreadPool(6);
        for (int i = 0; i < streams * perStream; i++) {
            var key = run + "/" + i % streams;
            writers.execute(() -> inTransaction(() -> outbox.append(TOPIC, key, v -> statusChanged(7, v, "a"))));
        }
        writers.shutdown();
        assertThat(writers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();

        var versions = versionsOnKafka(run, streams * perStream);

        assertThat(versions).hasSize(streams);
        var expected = new ArrayList<Long>();
        for (long v = 1; v <= perStream; v++) {
            expected.add(v);
        }
        assertThat(versions.values()).allSatisfy(it -> assertThat(it).isEqualTo(expected));
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(
                        jdbc.sql("select count(*) from outbox where published_at is null and record_key like ?")
                                .param(run + "%")
                                .query(Integer.class)
                                .single())
                .isZero());
    }

    private Map<String, List<Long>> versionsOnKafka(String run, int count) {
        var versions = new HashMap<String, List<Long>>();
        var found = new int[1];
        try (var consumer = consumers.createConsumer(UUID.randomUUID().toString(), "")) {
            consumer.subscribe(List.of(TOPIC));
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                found[0] += collect(consumer, run, versions);
                return found[0] >= count;
            });
        }
        return versions;
    }

    private int collect(Consumer<String, byte[]> consumer, String run, Map<String, List<Long>> versions) {
        int found = 0;
        for (var record : consumer.poll(Duration.ofMillis(200))) {
            if (record.key().startsWith(run)) {
                var event = (TicketStatusChanged) codec.decode(record.value());
                versions.computeIfAbsent(record.key(), it -> new ArrayList<>()).add(event.getVersion());
                found++;
            }
        }
        return found;
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(it -> work.run());
    }
}
