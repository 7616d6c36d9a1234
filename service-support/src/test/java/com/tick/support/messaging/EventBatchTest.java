package com.tick.support.messaging;

import static com.tick.support.Events.statusChanged;
import static org.assertj.core.api.Assertions.assertThat;

import com.tick.events.ticket.TicketStatusChanged;
import com.tick.support.ProofApplication;
import com.tick.support.event.EventCodec;
import com.tick.support.test.WithRealInfrastructure;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.support.Acknowledgment;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@SpringBootTest(classes = ProofApplication.class)
@AutoConfigureMockMvc
@WithRealInfrastructure
class EventBatchTest {

    private static final String TOPIC = "tick.batch.events";

    /** What has to wait is not due before the test has looked. */
    private static final Clock LATER = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(5));

    private static final AtomicInteger NEXT_HUNDRED = new AtomicInteger(9_600);

    @Autowired
    TestConsumers consumers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private final AtomicInteger commits = new AtomicInteger();
    private final AtomicBoolean databaseAway = new AtomicBoolean();
    private final Receipt receipt = new Receipt();
    private long first;

    @ListensTo(TOPIC)
    class Listener {

        void on(TicketStatusChanged event) {
            if (event.getNewStatus().equals("unknown")) {
                throw new NotYetKnown("ticket " + event.getTicketId());
            }
            if (event.getNewStatus().equals("spoils the commit")) {
                TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void beforeCommit(boolean readOnly) {
                        throw new IllegalStateException("nobody knows whose fault it is");
                    }
                });
            }
            if (event.getNewStatus().equals("away") && databaseAway.get()) {
                throw new TransientDataAccessResourceException("as if the database went away");
            }
            jdbc.sql("insert into proof_effects (ticket_id, status) values (?, ?)")
                    .params(event.getTicketId(), event.getNewStatus())
                    .update();
        }
    }

    /** Counts commits. */
    private final class Counting implements PlatformTransactionManager {

        @Override
        public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
            return transactions.getTransaction(definition);
        }

        @Override
        public void commit(TransactionStatus status) {
            commits.incrementAndGet();
            transactions.commit(status);
        }

        @Override
        public void rollback(TransactionStatus status) {
            transactions.rollback(status);
        }
    }

    private static final class Receipt implements Acknowledgment {

        boolean acknowledged;
        int refusedFrom = -1;

        @Override
        public void acknowledge() {
            acknowledged = true;
        }

        @Override
        public void nack(int index, Duration sleep) {
            refusedFrom = index;
        }
    }

    @BeforeEach
    void aHundredTicketsOfItsOwn() throws Exception {
        first = NEXT_HUNDRED.getAndIncrement() * 100L;
        consumers.publishSchema();
    }

    @AfterEach
    void nothingWaits() {
        jdbc.sql("delete from inbox_parked where topic = ?").param(TOPIC).update();
    }

    @Test
    void aBatchOfWhichAllGoesWellIsOneCommit() {
        take(Map.of());

        assertThat(effects()).hasSize(100);
        assertThat(commits).hasValue(1);
        assertThat(receipt.acknowledged).isTrue();
    }

    /** After a long outage many come before what they are about; a commit for each of the others would take minutes. */
    @Test
    void aFewThatWaitCostTheOthersNoCommitOfTheirOwn() {
        take(Map.of(3, "unknown", 50, "unknown", 51, "unknown", 99, "unknown"));

        var others = LongStream.range(0, 100)
                .filter(it -> it != 3 && it != 50 && it != 51 && it != 99)
                .map(it -> first + it)
                .boxed()
                .toList();
        assertThat(effects()).containsExactlyElementsOf(others);
        assertThat(parked()).containsExactly(first + 3, first + 50, first + 51, first + 99);
        assertThat(commits).hasValueLessThan(10);
        assertThat(receipt.acknowledged).isTrue();
    }

    @Test
    void whoSpoilsTheCommitIsFoundByHalves() {
        take(Map.of(37, "spoils the commit"));

        assertThat(effects()).hasSize(99);
        assertThat(parked()).containsExactly(first + 37);
        assertThat(commits).hasValueLessThan(30);
    }

    @Test
    void followersOfOneThatWaitsQueueUpBehindItInTheSameCommit() {
        take(Map.of(0, "unknown"));
        commits.set(0);

        consumer().onMessage(batch(2, Map.of()), receipt);

        assertThat(commits).hasValue(1);
        assertThat(parked()).containsExactly(first, first);
        assertThat(effects()).hasSize(99 + 99);
    }

    @Test
    void whatCameBeforeADependencyWentAwayIsNotTakenAgain() {
        databaseAway.set(true);

        take(Map.of(10, "unknown", 60, "away"));

        assertThat(receipt.acknowledged).isFalse();
        assertThat(receipt.refusedFrom).isEqualTo(11);
        assertThat(effects()).hasSize(10);

        databaseAway.set(false);
        consumer().onMessage(batch(1, Map.of()).subList(11, 100), receipt);

        assertThat(effects()).hasSize(99);
        assertThat(receipt.acknowledged).isTrue();
    }

    private void take(Map<Integer, String> special) {
        consumer().onMessage(batch(1, special), receipt);
    }

    private EventConsumer consumer() {
        return consumers.consumer(new Listener(), new Counting(), LATER);
    }

    private List<ConsumerRecord<String, byte[]>> batch(long version, Map<Integer, String> special) {
        var records = new ArrayList<ConsumerRecord<String, byte[]>>();
        for (int number = 0; number < 100; number++) {
            var event = statusChanged(first + number, version, special.getOrDefault(number, "closed"));
            records.add(
                    new ConsumerRecord<>(TOPIC, 0, number, Long.toString(first + number), EventCodec.encode(event)));
        }
        return records;
    }

    private List<Long> effects() {
        return jdbc.sql("select ticket_id from proof_effects where ticket_id between ? and ? order by id")
                .params(first, first + 99)
                .query(Long.class)
                .list();
    }

    private List<Long> parked() {
        return jdbc.sql(
                        "select record_key from inbox_parked where topic = ? and record_key between ? and ? order by id")
                .params(TOPIC, Long.toString(first), Long.toString(first + 99))
                .query(Long.class)
                .list();
    }
}
