package com.tick.support.messaging;

import static com.tick.support.Events.assigned;
import static com.tick.support.Events.statusChanged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.tick.events.ticket.TicketStatusChanged;
import com.tick.support.ProofApplication;
import com.tick.support.event.EventCodec;
import com.tick.support.event.SchemaTopic;
import com.tick.support.test.TestTokens;
import com.tick.support.test.WithRealInfrastructure;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(classes = ProofApplication.class)
@AutoConfigureMockMvc
@WithRealInfrastructure
class EventConsumerTest {

    static final String TOPIC = "tick.proof.events";
    private static final AtomicLong NEXT_TICKET = new AtomicLong(1_000);

    @Autowired
    KafkaTemplate<String, byte[]> kafka;

    @Autowired
    SchemaTopic schemas;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DeadLetters deadLetters;

    @Autowired
    ProofListener listener;

    @Autowired
    MockMvcTester http;

    private long ticket;

    @BeforeEach
    void aTicketOfItsOwn() throws Exception {
        ticket = NEXT_TICKET.incrementAndGet();
        var schema = TicketStatusChanged.getClassSchema();
        schemas.publish(Map.of(EventCodec.fingerprint(schema), schema.toString()), kafka);
    }

    @Test
    void aRecordDeliveredTwiceTakesEffectOnce() {
        var event = statusChanged(ticket, 1, "closed");

        send(event);
        send(event);
        send(statusChanged(ticket, 2, "new"));

        eventually(() -> assertThat(effects(ticket)).containsExactly("closed", "new"));
    }

    @Test
    void onlyTheCulpritAndItsFollowersWaitAndTheyKeepTheirOrder() {
        long other = NEXT_TICKET.incrementAndGet();
        listener.failures.put(ticket, new AtomicInteger(3));

        send(statusChanged(ticket, 1, "first"));
        send(statusChanged(other, 1, "other"));
        send(statusChanged(ticket, 2, "second"));

        eventually(() -> assertThat(effects(other)).containsExactly("other"));
        eventually(() -> assertThat(effects(ticket)).containsExactly("first", "second"));
        eventually(() -> assertThat(parked(ticket)).isEmpty());
    }

    @Test
    void aRefusalGoesDeadAtOnceAndAPersonCanReplayIt() {
        listener.refusals.put(ticket, true);

        send(statusChanged(ticket, 1, "refused"));
        eventually(() -> assertThat(parked(ticket)).containsExactly("DEAD"));
        listener.refusals.remove(ticket);
        send(statusChanged(ticket, 2, "later"));
        eventually(() -> assertThat(effects(ticket)).containsExactly("later"));
        deadLetters.retry(idOf(ticket), Instant.now());

        eventually(() -> assertThat(effects(ticket)).containsExactly("later", "refused"));
        assertThat(parked(ticket)).isEmpty();
    }

    @Test
    void waitingForSomethingUnknownBurnsNoAttempt() {
        listener.unknown.put(ticket, true);

        send(statusChanged(ticket, 1, "early"));

        eventually(() -> assertThat(parked(ticket)).containsExactly("PARKED"));
        assertThat(jdbc.sql("select attempts from inbox_parked where record_key = ?")
                        .param(Long.toString(ticket))
                        .query(Integer.class)
                        .single())
                .isZero();
        listener.unknown.remove(ticket);
        eventually(() -> assertThat(effects(ticket)).containsExactly("early"));
    }

    @Test
    void aDependencyThatIsAwayPausesAndParksNothing() {
        listener.away.put(ticket, new AtomicInteger(2));

        send(statusChanged(ticket, 1, "after a while"));

        eventually(() -> assertThat(effects(ticket)).containsExactly("after a while"));
        assertThat(listener.away.get(ticket)).hasValue(0);
        assertThat(parked(ticket)).isEmpty();
    }

    /** Each of them is stored where people see it, and the next record of the same ticket takes effect. */
    @ParameterizedTest
    @EnumSource
    void aPoisonRecordEndsVisiblyAndHoldsUpNobody(Poison poison) {
        put(Long.toString(ticket), poison.of(ticket));
        send(statusChanged(ticket, 1, "good"));

        eventually(() -> assertThat(effects(ticket)).containsExactly("good"));
        eventually(() -> assertThat(parked(ticket)).containsExactly(poison.end()));
        assertThat(http.get()
                        .uri("/api/dead-letters/proof-service?after=" + (idOf(ticket) - 1))
                        .header("Authorization", TestTokens.bearer("proof-service", "agent:1", "anyone", "admin")))
                .bodyText()
                .contains("\"key\":\"" + ticket + "\"", poison.end());
    }

    @Test
    void aRecordWithoutAKeyOrWithAnEmptyHeaderEndsVisiblyToo() {
        var garbage = ("garbage of " + ticket).getBytes(StandardCharsets.UTF_8);
        var record = new ProducerRecord<String, byte[]>(TOPIC, garbage);
        record.headers().add("traceparent", null);

        kafka.send(record).join();

        eventually(() -> assertThat(jdbc.sql("select state from inbox_parked where record_key = '' and payload = ?")
                        .param(garbage)
                        .query(String.class)
                        .list())
                .containsExactly("DEAD"));
    }

    @Test
    void ofAHundredTicketsOnlyTheOneThatFailsThreeTimesWaits() {
        var tickets = LongStream.range(0, 100)
                .map(it -> NEXT_TICKET.incrementAndGet())
                .boxed()
                .toList();
        long culprit = tickets.get(50);
        listener.failures.put(culprit, new AtomicInteger(3));

        tickets.forEach(it -> send(statusChanged(it, 1, "first")));
        tickets.forEach(it -> send(statusChanged(it, 2, "second")));

        eventually(() ->
                assertThat(tickets).allSatisfy(it -> assertThat(effects(it)).containsExactly("first", "second")));
        assertThat(jdbc.sql("select ticket_id from proof_effects where ticket_id >= ? order by id desc limit 2")
                        .param(tickets.get(0))
                        .query(Long.class)
                        .list())
                .containsOnly(culprit);
        assertThat(listener.failures.get(culprit)).hasValue(0);
    }

    @Test
    void aRepetitionOfEveryRecordChangesNothing() {
        var events = LongStream.rangeClosed(1, 100)
                .mapToObj(it -> statusChanged(ticket, it, "status " + it))
                .toList();

        events.forEach(it -> {
            send(it);
            send(it);
        });
        events.forEach(this::send);
        send(statusChanged(ticket, 101, "end"));

        var expected = new ArrayList<>(
                events.stream().map(TicketStatusChanged::getNewStatus).toList());
        expected.add("end");
        eventually(() -> assertThat(effects(ticket)).isEqualTo(expected));
        assertThat(parked(ticket)).isEmpty();
    }

    /** The inbox may have forgotten an event that is published again years later; the version gate has not. */
    @Test
    void anEventThatComesAfterALaterOneUndoesNothing() {
        send(statusChanged(ticket, 3, "later"));
        send(statusChanged(ticket, 2, "earlier"));
        send(statusChanged(ticket, 1, "the first"));

        eventually(() -> assertThat(parked(ticket)).containsExactly("DEAD", "DEAD"));
        assertThat(effects(ticket)).containsExactly("later");
    }

    @Test
    void aTypeThatThisReleaseDoesNotKnowIsSetAside() throws Exception {
        var newer = new Schema.Parser()
                .parse(
                        """
                        {"type":"record","namespace":"com.tick.events.future","name":"TicketTeleported",
                         "fields":[{"name":"eventId","type":"string"}]}
                        """);
        schemas.publish(Map.of(EventCodec.fingerprint(newer), newer.toString()), kafka);
        var record = new GenericData.Record(newer);
        record.put("eventId", "x");

        put(Long.toString(ticket), encode(newer, record));

        eventually(() -> assertThat(parked(ticket)).containsExactly("ASIDE"));
    }

    /** The writer's release has a field more than this one. */
    @Test
    void aNewerWriterIsUnderstood() throws Exception {
        var json = TicketStatusChanged.getClassSchema().toString();
        var newer = new Schema.Parser()
                .parse(json.replaceFirst("\"fields\":\\[", "\"fields\":[{\"name\":\"mood\",\"type\":\"string\"},"));
        schemas.publish(Map.of(EventCodec.fingerprint(newer), newer.toString()), kafka);
        var known = statusChanged(ticket, 1, "closed");
        var record = new GenericData.Record(newer);
        record.put("mood", "sunny");
        record.put("eventId", known.getEventId().toString());
        record.put("occurredAt", 0L);
        record.put("ticketId", ticket);
        record.put("version", 1L);
        record.put("oldStatus", "new");
        record.put("newStatus", "closed");
        record.put("changedBy", "agent");

        put(Long.toString(ticket), encode(newer, record));

        eventually(() -> assertThat(effects(ticket)).containsExactly("closed"));
    }

    @Test
    void aTypeThatNobodyListensToIsPassedOver() {
        send(assigned(ticket, 1));
        send(statusChanged(ticket, 2, "closed"));

        eventually(() -> assertThat(effects(ticket)).containsExactly("closed"));
        assertThat(parked(ticket)).isEmpty();
    }

    private void send(SpecificRecord event) {
        try {
            schemas.publish(
                    Map.of(
                            EventCodec.fingerprint(event.getSchema()),
                            event.getSchema().toString()),
                    kafka);
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
        var key = event.get(event.getSchema().getField("ticketId").pos()).toString();
        put(key, EventCodec.encode(event));
    }

    private void put(String key, byte @Nullable [] value) {
        kafka.send(TOPIC, key, value).join();
    }

    private static byte[] encode(Schema schema, GenericRecord record) throws java.io.IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        new BinaryMessageEncoder<GenericRecord>(GenericData.get(), schema).encode(record, bytes);
        return bytes.toByteArray();
    }

    private List<String> effects(long of) {
        return jdbc.sql("select status from proof_effects where ticket_id = ? order by id")
                .param(of)
                .query(String.class)
                .list();
    }

    private List<String> parked(long of) {
        return jdbc.sql("select state from inbox_parked where record_key = ? order by id")
                .param(Long.toString(of))
                .query(String.class)
                .list();
    }

    private long idOf(long of) {
        return jdbc.sql("select id from inbox_parked where record_key = ?")
                .param(Long.toString(of))
                .query(Long.class)
                .single();
    }

    private static void eventually(org.awaitility.core.ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(40)).untilAsserted(assertion);
    }
}
