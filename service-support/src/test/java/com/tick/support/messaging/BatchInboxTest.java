package com.tick.support.messaging;

import static com.tick.support.Events.assigned;
import static com.tick.support.Events.statusChanged;
import static org.assertj.core.api.Assertions.assertThat;

import com.tick.events.ticket.TicketAssigned;
import com.tick.events.ticket.TicketStatusChanged;
import com.tick.support.ProofApplication;
import com.tick.support.database.MultiRowInsert;
import com.tick.support.event.EventCodec;
import com.tick.support.test.WithRealInfrastructure;
import com.tick.support.test.statements.Statements;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.support.Acknowledgment;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Batches whose listener takes them at once. */
@SpringBootTest(classes = ProofApplication.class)
@AutoConfigureMockMvc
@WithRealInfrastructure
class BatchInboxTest {

    private static final String TOPIC = "tick.atonce.events";
    private static final int MANY = 500;

    /** What has to wait is not due before the test has looked. */
    private static final Clock LATER = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(5));

    private static final AtomicInteger NEXT_THOUSAND = new AtomicInteger(2_000);
    private static final MultiRowInsert EFFECTS = MultiRowInsert.of("insert into proof_effects (ticket_id, status)");

    @Autowired
    TestConsumers consumers;

    @Autowired
    JdbcOperations database;

    @Autowired
    PlatformTransactionManager transactions;

    private final List<ConsumerRecord<String, byte[]>> batch = new ArrayList<>();
    private final AtomicInteger spoiltCommits = new AtomicInteger();
    private JdbcClient jdbc;
    private long first;

    @ListensTo(TOPIC)
    class Listener {

        void onChanged(List<TicketStatusChanged> events) {
            var early = events.stream()
                    .filter(it -> it.getNewStatus().equals("unknown"))
                    .toList();
            if (!early.isEmpty()) {
                throw new NotYetKnown("their tickets", early);
            }
            if (events.stream().anyMatch(it -> it.getNewStatus().equals("refused"))) {
                throw new IllegalStateException("one of them, and nobody says which");
            }
            EFFECTS.execute(
                    database,
                    events.stream()
                            .map(it -> new Object[] {it.getTicketId(), it.getNewStatus()})
                            .toList());
            if (spoiltCommits.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void beforeCommit(boolean readOnly) {
                        throw new IllegalStateException("as if the commit failed");
                    }
                });
            }
        }

        boolean accepts(TicketAssigned event) {
            return event.getAgentId() != null;
        }

        void onAssigned(List<TicketAssigned> events) {
            EFFECTS.execute(
                    database,
                    events.stream()
                            .map(it -> new Object[] {it.getTicketId(), "assigned"})
                            .toList());
        }
    }

    @BeforeEach
    void aThousandTicketsOfItsOwn() throws Exception {
        jdbc = JdbcClient.create(database);
        first = NEXT_THOUSAND.getAndIncrement() * 1_000L;
        consumers.publishSchemas(TicketStatusChanged.getClassSchema(), TicketAssigned.getClassSchema());
    }

    @Test
    void manyNewEventsTakeSixStatements() {
        manyNewEvents();

        var statements = Statements.during(this::take).inOrder();

        assertThat(statements)
                .as("parked, inbox, two for the gate, one of the listener's, commit")
                .hasSize(6);
        assertThat(effects()).hasSize(MANY);
    }

    @Test
    void aBatchThatComesTwiceChangesNothing() {
        manyNewEvents();
        take();

        var statements = Statements.during(this::take).inOrder();

        assertThat(statements).as("parked, inbox, whose are they, commit").hasSize(4);
        assertThat(effects()).hasSize(MANY);
        assertThat(parked()).isEmpty();
    }

    @Test
    void duplicatesWithinABatchTakeEffectOnce() {
        changed(1, 1, "closed");
        changed(2, 1, "closed");
        Collections.addAll(batch, batch.get(0), batch.get(1), batch.get(0));
        changed(1, 2, "new");

        take();

        assertThat(effects()).containsExactlyInAnyOrder("1 closed", "2 closed", "1 new");
        assertThat(effects().stream().filter(it -> it.startsWith("1"))).containsExactly("1 closed", "1 new");
    }

    @Test
    void knownAndNewOnesAreToldApart() {
        changed(1, 1, "closed");
        changed(2, 1, "closed");
        take();
        changed(1, 2, "new");
        changed(3, 1, "closed");

        take();

        assertThat(effects()).containsExactlyInAnyOrder("1 closed", "2 closed", "1 new", "3 closed");
    }

    @Test
    void aStaleEventWithinABatchUndoesNothing() {
        changed(1, 1, "first");
        changed(1, 3, "third");
        changed(1, 2, "second");
        changed(2, 1, "other");
        changed(1, 4, "fourth");

        take();

        assertThat(effects()).containsExactlyInAnyOrder("1 first", "1 third", "1 fourth", "2 other");
        assertThat(parked()).containsExactly("1 DEAD");
        assertThat(inboxRows())
                .as("the stale one may still be applied by a person")
                .isEqualTo(4);
    }

    @Test
    void aStaleEventOfALaterBatchUndoesNothing() {
        changed(1, 5, "fifth");
        take();
        batch.clear();
        changed(1, 4, "fourth");
        changed(1, 6, "sixth");

        take();

        assertThat(effects()).containsExactly("1 fifth", "1 sixth");
        assertThat(parked()).containsExactly("1 DEAD");
    }

    @Test
    void poisonInTheMiddleOfManyCostsNoTransaction() {
        manyNewEvents();
        batch.add(MANY / 2, record(MANY / 2, "not an event".getBytes(StandardCharsets.UTF_8)));

        var statements = Statements.during(this::take).inOrder();

        assertThat(statements).filteredOn("commit"::equals).hasSize(1);
        assertThat(effects()).hasSize(MANY);
        assertThat(parked()).containsExactly(MANY / 2 + " DEAD");
    }

    @Test
    void theCulpritIsFoundByHalvesWhenTheListDoesNotTell() {
        manyNewEvents();
        changed(MANY, 1, "refused");
        Collections.swap(batch, 123, MANY);

        var statements = Statements.during(this::take).inOrder();

        assertThat(effects()).hasSize(MANY);
        assertThat(parked()).containsExactly(MANY + " PARKED");
        assertThat(statements).filteredOn("commit"::equals).hasSizeLessThan(25);
    }

    @Test
    void whatFollowsAWaitingEventInItsStreamWaitsToo() {
        changed(1, 1, "closed");
        changed(2, 1, "unknown");
        changed(2, 2, "closed");
        assigned2(3);
        changed(3, 1, "closed");

        take();

        assertThat(effects()).containsExactlyInAnyOrder("1 closed", "3 closed");
        assertThat(parked()).containsExactly("2 PARKED", "2 PARKED", "2 PARKED");
    }

    @Test
    void allThatHaveToWaitCostOneTransactionMore() {
        IntStream.range(0, MANY).forEach(it -> changed(it, 1, it % 5 == 0 ? "unknown" : "closed"));

        var statements = Statements.during(this::take).inOrder();

        assertThat(effects()).hasSize(MANY - MANY / 5);
        assertThat(parked()).hasSize(MANY / 5);
        assertThat(statements).containsOnlyOnce("rollback", "commit");
    }

    @Test
    void eventsOfDifferentTypesKeepTheOrderOfTheirStream() {
        changed(1, 1, "closed");
        assigned2(1);
        changed(2, 2, "new");
        assigned2(3);

        take();

        assertThat(effects().stream().filter(it -> it.startsWith("2")))
                .containsExactly("2 assigned", "2 new", "2 assigned");
    }

    @Test
    void aBatchWhoseCommitFailsTakesEffectOnce() {
        spoiltCommits.set(1);
        manyNewEvents();

        take();

        assertThat(effects()).hasSize(MANY).doesNotHaveDuplicates();
        assertThat(parked()).isEmpty();
    }

    @Test
    void whatHasNoEffectLeavesNoTrace() {
        add(1, assigned(first + 1, 1));

        var statements = Statements.during(this::take).inOrder();

        assertThat(statements).isEmpty();
        assertThat(inboxRows()).isZero();
    }

    @Test
    void twoConsumersWithTheSameRecordsApplyEachOnce() throws Exception {
        manyNewEvents();
        var together = new CyclicBarrier(2);
        var both = Executors.newFixedThreadPool(2);
        try {
            var whole = both.submit(() -> {
                together.await();
                consumer().onMessage(batch, new Acknowledged());
                return null;
            });
            var half = both.submit(() -> {
                together.await();
                consumer().onMessage(batch.subList(MANY / 2, MANY), new Acknowledged());
                return null;
            });
            whole.get(60, TimeUnit.SECONDS);
            half.get(60, TimeUnit.SECONDS);
        } finally {
            both.shutdownNow();
        }

        assertThat(effects()).hasSize(MANY).doesNotHaveDuplicates();
        assertThat(parked()).isEmpty();
        assertThat(inboxRows()).isEqualTo(MANY);
    }

    private static final class Acknowledged implements Acknowledgment {

        @Override
        public void acknowledge() {}

        @Override
        public void nack(int index, Duration sleep) {
            throw new AssertionError("from " + index);
        }
    }

    private void take() {
        consumer().onMessage(batch, new Acknowledged());
    }

    private EventConsumer consumer() {
        return consumers.consumer(new Listener(), transactions, LATER);
    }

    private void manyNewEvents() {
        IntStream.range(0, MANY).forEach(it -> changed(it, 1, "closed"));
    }

    private void changed(int ticket, long version, String status) {
        add(ticket, statusChanged(first + ticket, version, status));
    }

    /** The second ticket is given to an agent. */
    private void assigned2(long version) {
        add(
                2,
                TicketAssigned.newBuilder(assigned(first + 2, version))
                        .setAgentId(7L)
                        .build());
    }

    private void add(int ticket, SpecificRecord event) {
        batch.add(record(ticket, EventCodec.encode(event)));
    }

    private ConsumerRecord<String, byte[]> record(int ticket, byte[] payload) {
        return new ConsumerRecord<>(TOPIC, 0, batch.size(), Long.toString(first + ticket), payload);
    }

    private List<String> effects() {
        return jdbc.sql(
                        "select concat(ticket_id - ?, ' ', status) from proof_effects where ticket_id between ? and ? order by id")
                .params(first, first, first + 999)
                .query(String.class)
                .list();
    }

    private List<String> parked() {
        return jdbc.sql(
                        """
                        select concat(record_key - ?, ' ', state) from inbox_parked
                         where topic = ? and record_key between ? and ? order by id
                        """)
                .params(first, TOPIC, first, first + 999)
                .query(String.class)
                .list();
    }

    private long inboxRows() {
        return jdbc.sql("select count(*) from inbox where event_id in (:ids)")
                .param("ids", batch.stream().map(it -> eventId(it.value())).toList())
                .query(Long.class)
                .single();
    }

    private String eventId(byte[] payload) {
        return consumers.eventId(payload);
    }
}
