package com.tick.ticket;

import static com.tick.ticket.ServiceUnderTest.agent;
import static com.tick.ticket.ServiceUnderTest.service;
import static com.tick.ticket.ServiceUnderTest.viewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.tick.events.attachment.AttachmentRejected;
import com.tick.events.attachment.AttachmentStored;
import com.tick.events.reply.CustomerActionNoted;
import com.tick.events.reply.ReplyAdded;
import com.tick.events.ticket.OpenTicket;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongFunction;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What other services' messages do to tickets, through the broker. */
@RunningService
class ListenersTest {

    private static final Duration BOUND = Duration.ofSeconds(60);

    @Autowired
    ServiceUnderTest tickets;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aWhatsAppMessageOpensOneTicketHoweverOftenItIsAskedFor() {
        var contact = UUID.randomUUID().toString();
        var key = UUID.randomUUID().toString().replace("-", "");

        tickets.publish("tick.ticket.commands", contact, openTicket(contact, key, "My printer burns"));
        tickets.publish("tick.ticket.commands", contact, openTicket(contact, key, "My printer burns"));
        tickets.publish("tick.ticket.commands", contact, openTicket(contact, key + "2", "Another one"));

        await().atMost(BOUND)
                .untilAsserted(() -> assertThat(descriptions(contact)).hasSize(2));
        assertThat(descriptions(contact)).containsExactly("My printer burns", "Another one");
        var seen = tickets.get("/api/tickets?channel=whatsapp&limit=1", viewer());
        assertThat(seen.body().at("/data/0/email").isNull()).isTrue();
        assertThat(seen.body().at("/data/0/whatsapp_enabled").asBoolean()).isTrue();
        assertThat(seen.text("/data/0/mobile")).isEqualTo("+12025550143");
        assertThat(seen.body().at("/data/0/language").isNull()).isTrue();
    }

    @Test
    void aMailOpensATicketOfItsChannelWithSubjectAndAddress() {
        var contact = UUID.randomUUID().toString();

        tickets.publish("tick.ticket.commands", contact, version -> OpenTicket.newBuilder(
                        (OpenTicket) openTicket(contact, contact.replace("-", ""), "It burns")
                                .apply(version))
                .setChannel("email")
                .setMobileE164(null)
                .setEmail("ada@example.org")
                .setSubject("Printer on fire")
                .build());

        await().atMost(BOUND)
                .untilAsserted(() -> assertThat(descriptions(contact)).hasSize(1));
        var seen = tickets.get("/api/tickets?channel=email&limit=1", viewer());
        assertThat(seen.text("/data/0/email")).isEqualTo("ada@example.org");
        assertThat(seen.text("/data/0/issue_title")).isEqualTo("Printer on fire");
        assertThat(seen.body().at("/data/0/whatsapp_enabled").asBoolean()).isFalse();
        var addresses = tickets.get(
                "/internal/tickets/%d/addresses".formatted(seen.number("/data/0/id")), service("tickets.read"));
        assertThat(addresses.text("/email")).isEqualTo("ada@example.org");
    }

    @Test
    void aCustomersReplyReopensAClosedTicket() {
        var id = tickets.aClosedTicket();

        tickets.publish("tick.reply.events", Long.toString(id), replyAdded(id, "customer", false));

        await().atMost(BOUND).untilAsserted(() -> assertThat(status(id)).isEqualTo("in_progress"));
        var history = tickets.get("/api/tickets/" + id + "/history", viewer());
        assertThat(history.text("/data/2/actor")).isEqualTo("customer");
        assertThat(tickets.published(id))
                .containsExactly("TicketCreated", "TicketStatusChanged", "TicketStatusChanged");
    }

    @Test
    void whatACustomerDoesToAMessageIsUnreadAndReopensNothing() {
        var id = tickets.aClosedTicket();
        tickets.put("/api/tickets/%d/read".formatted(id), agent(), "{\"read\":true}");
        var before = tickets.get("/api/tickets/" + id, agent());

        tickets.publish("tick.reply.events", Long.toString(id), actionNoted(id, true));
        tickets.publish("tick.reply.events", Long.toString(id), actionNoted(id, false));

        await().atMost(BOUND).untilAsserted(() -> assertThat(tickets.get("/api/tickets/" + id, agent())
                        .body()
                        .at("/data/unread")
                        .asBoolean())
                .isTrue());
        assertThat(before.body().at("/data/unread").asBoolean()).isFalse();
        assertThat(status(id)).isEqualTo("closed");
        assertThat(tickets.published(id)).containsExactly("TicketCreated", "TicketStatusChanged");
    }

    @Test
    void aCustomerIsFoundByTheirUsername() {
        var contact = UUID.randomUUID().toString();
        var username = "ada." + contact.substring(0, 8);

        tickets.publish("tick.ticket.commands", contact, version -> OpenTicket.newBuilder((OpenTicket)
                        openTicket(contact, contact.replace("-", ""), "Hello").apply(version))
                .setUsername(username)
                .build());

        await().atMost(BOUND)
                .untilAsserted(() -> assertThat(descriptions(contact)).hasSize(1));
        var found = tickets.get("/api/tickets?q=" + username, viewer());
        assertThat(found.body().at("/data").size()).isEqualTo(1);
        assertThat(found.text("/data/0/username")).isEqualTo(username);
    }

    @Test
    void anAgentsReplyMovesTheTicketUpAndNothingElse() {
        var id = tickets.aClosedTicket();
        var before = tickets.get("/api/tickets/" + id, viewer());

        tickets.publish("tick.reply.events", Long.toString(id), replyAdded(id, "agent", false));

        await().atMost(BOUND).untilAsserted(() -> assertThat(
                        tickets.get("/api/tickets/" + id, viewer()).text("/data/updated_at"))
                .isGreaterThan(before.text("/data/updated_at")));
        var after = tickets.get("/api/tickets/" + id, viewer());
        assertThat(after.text("/data/status")).isEqualTo("closed");
        assertThat(after.header("ETag")).isEqualTo(before.header("ETag"));
    }

    @Test
    void whatComesToBeKnownOfAFileIsShownWithItsTicket() {
        var file = UUID.randomUUID();
        var contact = UUID.randomUUID().toString();
        tickets.publish("tick.ticket.commands", contact, openTicket(contact, contact.replace("-", ""), "Look", file));
        await().atMost(BOUND)
                .untilAsserted(() -> assertThat(descriptions(contact)).hasSize(1));
        var id = jdbc.sql("select id from tickets where contact_id = ?")
                .param(contact)
                .query(Long.class)
                .single();
        var before = tickets.get("/api/tickets/" + id, viewer());

        tickets.publish("tick.attachment.events", Long.toString(id), stored(id, file, "smoke.jpg"));
        await().atMost(BOUND).untilAsserted(() -> assertThat(state(id)).isEqualTo("stored"));
        var stored = tickets.get("/api/tickets/" + id, viewer());
        tickets.publish("tick.attachment.events", Long.toString(id), rejected(id, file, "infected"));
        await().atMost(BOUND).untilAsserted(() -> assertThat(state(id)).isEqualTo("infected"));
        tickets.publish("tick.attachment.events", Long.toString(id), rejected(id, file, "a-reason-yet-to-be-invented"));
        await().atMost(BOUND).untilAsserted(() -> assertThat(state(id)).isEqualTo("failed"));

        assertThat(before.text("/data/attachment_state")).isEqualTo("pending");
        assertThat(before.body().at("/data/attachment_name").isNull()).isTrue();
        assertThat(stored.text("/data/attachment_name")).isEqualTo("smoke.jpg");
        assertThat(stored.text("/data/attachment_type")).isEqualTo("image/jpeg");
        assertThat(stored.header("ETag")).isEqualTo(before.header("ETag"));
        assertThat(tickets.get("/api/tickets/" + id, viewer()).text("/data/attachment_name"))
                .isEqualTo("smoke.jpg");
    }

    @Test
    void aTicketIsThereBeforeItsFileAndSaysThatItIsAwaited() {
        var file = UUID.randomUUID();
        var contact = UUID.randomUUID().toString();
        var command = openTicket(contact, contact.replace("-", ""), "", file);

        tickets.publish(
                "tick.ticket.commands", contact, version -> OpenTicket.newBuilder((OpenTicket) command.apply(version))
                        .setAwaitedFiles(Map.of(file.toString(), "late.jpg"))
                        .build());

        await().atMost(BOUND)
                .untilAsserted(() -> assertThat(descriptions(contact)).containsExactly(""));
        var id = jdbc.sql("select id from tickets where contact_id = ?")
                .param(contact)
                .query(Long.class)
                .single();
        var seen = tickets.get("/api/tickets/" + id, viewer());
        assertThat(seen.text("/data/attachment_name")).isEqualTo("late.jpg");
        assertThat(seen.text("/data/attachment_state")).isEqualTo("awaited");
        assertThat(tickets.createdEvent(id).getAwaitedFiles()).isEqualTo(Map.of(file.toString(), "late.jpg"));
        tickets.publish("tick.attachment.events", Long.toString(id), rejected(id, file, "unavailable"));
        await().atMost(BOUND).untilAsserted(() -> assertThat(state(id)).isEqualTo("unavailable"));
    }

    private String state(long id) {
        return tickets.get("/api/tickets/" + id, viewer()).text("/data/attachment_state");
    }

    private String status(long id) {
        return tickets.get("/api/tickets/" + id, viewer()).text("/data/status");
    }

    private List<String> descriptions(String contact) {
        return jdbc.sql("select description from tickets where contact_id = ? order by id")
                .param(contact)
                .query(String.class)
                .list();
    }

    private static LongFunction<SpecificRecord> openTicket(String contact, String key, String text, UUID... files) {
        return version -> OpenTicket.newBuilder()
                .setEventId(UUID.randomUUID())
                .setOccurredAt(Instant.now())
                .setVersion(version)
                .setContactId(contact)
                .setIdempotencyKey(key)
                .setName("Ada")
                .setMobileE164("+12025550143")
                .setText(text)
                .setReceivedAt(Instant.now())
                .setAttachmentIds(Arrays.stream(files).map(UUID::toString).toList())
                .build();
    }

    private static LongFunction<SpecificRecord> actionNoted(long ticketId, boolean takenBack) {
        return version -> CustomerActionNoted.newBuilder()
                .setEventId(UUID.randomUUID())
                .setOccurredAt(Instant.now())
                .setTicketId(ticketId)
                .setVersion(version)
                .setReplyId(1L)
                .setAction("reacted")
                .setTakenBack(takenBack)
                .setHappenedAt(Instant.now())
                .build();
    }

    private static LongFunction<SpecificRecord> stored(long ticketId, UUID file, String name) {
        return version -> AttachmentStored.newBuilder()
                .setEventId(UUID.randomUUID())
                .setOccurredAt(Instant.now())
                .setTicketId(ticketId)
                .setVersion(version)
                .setAttachmentId(file)
                .setName(name)
                .setContentType("image/jpeg")
                .setSize(7)
                .setSha256("x")
                .build();
    }

    private static LongFunction<SpecificRecord> rejected(long ticketId, UUID file, String reason) {
        return version -> AttachmentRejected.newBuilder()
                .setEventId(UUID.randomUUID())
                .setOccurredAt(Instant.now())
                .setTicketId(ticketId)
                .setVersion(version)
                .setAttachmentId(file)
                .setReason(reason)
                .build();
    }

    private static LongFunction<SpecificRecord> replyAdded(long ticketId, String author, boolean internal) {
        return version -> ReplyAdded.newBuilder()
                .setEventId(UUID.randomUUID())
                .setOccurredAt(Instant.now())
                .setTicketId(ticketId)
                .setVersion(version)
                .setReplyId(1)
                .setAuthor(author)
                .setAuthorName("Somebody")
                .setInternal(internal)
                .setChannel("web")
                .setAttachmentIds(List.of())
                .build();
    }
}
