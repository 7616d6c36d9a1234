package com.tick.notification.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.events.ticket.TicketCreated;
import com.tick.events.ticket.TicketStatusChanged;
import com.tick.support.event.EventCodec;
import com.tick.support.event.SchemaTopic;
import com.tick.support.test.statements.Statements;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.BatchAcknowledgingMessageListener;
import org.springframework.kafka.support.Acknowledgment;

/** What a batch of events asks the database: statements, as times differ from machine to machine. */
@NotificationStory
class ConsumerBudgetTest {

    private static final int BATCH = 20;
    private static final AtomicLong TICKETS = new AtomicLong(7_000_000);

    @Autowired
    BatchAcknowledgingMessageListener<String, byte[]> consumer;

    @Autowired
    SchemaTopic schemas;

    @Autowired
    KafkaTemplate<String, byte[]> kafka;

    private final List<ConsumerRecord<String, byte[]>> batch = new ArrayList<>();

    @BeforeEach
    void schemasAreKnown() throws Exception {
        publish(TicketCreated.getClassSchema());
        publish(TicketStatusChanged.getClassSchema());
    }

    @Test
    void newTicketsWithoutPhoneAreTwoInsertsForAll() {
        for (int i = 0; i < BATCH; i++) {
            created(null);
        }

        assertThat(statements())
                .as("parked, inbox, two for the gate, tickets, two for the feed, commit")
                .hasSize(8);
    }

    @Test
    void statusesAreOneUpdateForAll() {
        for (int i = 0; i < BATCH; i++) {
            created(null);
            changed();
        }

        assertThat(statements())
                .as("as for new tickets, with an update and a look")
                .hasSize(10);
    }

    @Test
    void aConfirmationIsOneInsertMore() {
        for (int i = 0; i < BATCH; i++) {
            created("+4915112345" + (100 + i));
        }

        assertThat(statements())
                .as("as without a phone, with a look for messages that are there, and a message each")
                .hasSize(9 + BATCH);
    }

    /** An answer to the container that fails the test when part of a batch is refused. */
    private static final class Whole implements Acknowledgment {

        @Override
        public void acknowledge() {}

        @Override
        public void nack(int index, Duration sleep) {
            throw new AssertionError("refused from " + index);
        }
    }

    /** Settings are kept for a while, and read by whichever batch comes after that. */
    private List<String> statements() {
        return Statements.during(() -> consumer.onMessage(batch, new Whole())).inOrder().stream()
                .filter(statement -> !Set.of("select channel_settings", "select email_settings")
                        .contains(statement))
                .toList();
    }

    private void created(@Nullable String mobile) {
        long ticket = TICKETS.incrementAndGet();
        add(
                ticket,
                TicketCreated.newBuilder()
                        .setEventId(UUID.randomUUID())
                        .setOccurredAt(Instant.now())
                        .setTicketId(ticket)
                        .setVersion(1)
                        .setTicketUuid(UUID.randomUUID())
                        .setLinkVersion(1)
                        .setReference("TK-BUDGET")
                        .setChannel("web")
                        .setStatus("new")
                        .setName("Ada")
                        .setMobileE164(mobile)
                        .setWhatsappNotifications(true)
                        .setAttachmentIds(List.of())
                        .build());
    }

    private void changed() {
        long ticket = TICKETS.get();
        add(
                ticket,
                TicketStatusChanged.newBuilder()
                        .setEventId(UUID.randomUUID())
                        .setOccurredAt(Instant.now())
                        .setTicketId(ticket)
                        .setVersion(2)
                        .setOldStatus("new")
                        .setNewStatus("closed")
                        .setChangedBy("agent")
                        .build());
    }

    private void add(long ticket, SpecificRecord event) {
        var key = Long.toString(ticket);
        batch.add(new ConsumerRecord<>("tick.ticket.events", 0, batch.size(), key, EventCodec.encode(event)));
    }

    private void publish(Schema schema) throws InterruptedException {
        schemas.publish(Map.of(EventCodec.fingerprint(schema), schema.toString()), kafka);
    }
}
