package com.tick.reply;

import static java.util.Objects.requireNonNull;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.tick.events.reply.AddCustomerReply;
import com.tick.events.reply.NoteCustomerAction;
import com.tick.events.reply.ReplyAdded;
import com.tick.events.ticket.TicketCreated;
import com.tick.events.ticket.TicketStatusChanged;
import com.tick.reply.ticket.TicketProjection;
import com.tick.reply.ticket.TicketProjections;
import com.tick.support.outbox.Outbox;
import com.tick.support.test.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service from its edges: HTTP and commands in, rows and events out. */
class ReplyServiceTest extends RunningReplyService {

    private static final AtomicLong IDS = new AtomicLong(1_000_000);

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Outbox outbox;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    TicketProjections knownTickets;

    private final long ticket = IDS.incrementAndGet();
    private RestTestClient http = RestTestClient.bindToServer().build();

    @BeforeEach
    void client() {
        http = RestTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
    }

    @AfterEach
    void everybodyIsBack() {
        OTHERS.goAway(false);
        OTHERS.answerClaimsWith(200);
    }

    @Test
    void aReplyIsStoredShownAndPublishedWithoutItsWords() {
        aKnownTicket();

        long id = add("{\"ticketId\": %d, \"message\": \"We are looking into it\"}".formatted(ticket));

        as(agent(), HttpMethod.GET, "/api/replies/" + ticket)
                .expectBody()
                .jsonPath("$.success")
                .isEqualTo(true)
                .jsonPath("$.data.length()")
                .isEqualTo(1)
                .jsonPath("$.data[0].id")
                .isEqualTo(id)
                .jsonPath("$.data[0].agent_name")
                .isEqualTo("Ada")
                .jsonPath("$.data[0].author")
                .isEqualTo("agent")
                .jsonPath("$.data[0].internal")
                .isEqualTo(false)
                .jsonPath("$.data[0].attachment_ids")
                .isEmpty();
        assertThat(publishedTypes()).containsExactly("ReplyAdded");
        assertThat(publishedBytes()).doesNotContain("looking into it");
        await().atMost(20, SECONDS).until(this::everythingHasReachedKafka);
    }

    @Test
    void aReplyCanBeChangedAndWithdrawn() {
        aKnownTicket();
        long id = add("{\"ticketId\": %d, \"message\": \"Helo\"}".formatted(ticket));

        as(agent(), HttpMethod.PUT, "/api/replies/" + id, "{\"agentName\": \"Support\", \"message\": \"Hello\"}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.data.message")
                .isEqualTo("Hello")
                .jsonPath("$.data.agent_name")
                .isEqualTo("Support");
        as(agent(), HttpMethod.DELETE, "/api/replies/" + id).expectStatus().isOk();

        as(agent(), HttpMethod.GET, "/api/replies/" + ticket)
                .expectBody()
                .jsonPath("$.data")
                .isEmpty();
        as(agent(), HttpMethod.DELETE, "/api/replies/" + id).expectStatus().isNotFound();
        assertThat(publishedTypes()).containsExactly("ReplyAdded", "ReplyUpdated", "ReplyDeleted");
    }

    @Test
    void aTicketThatWasJustCreatedCanBeAnsweredAtOnce() {
        OTHERS.own(ticket);

        add("{\"ticketId\": %d, \"message\": \"Hello\"}".formatted(ticket));

        assertThat(knownTickets.find(ticket)).contains(new TicketProjection(ticket, "TK-7QX2M9", "new", "Grace", 1));
    }

    @Test
    void aTicketThatNobodyKnowsIsNotFound() {
        as(agent(), HttpMethod.GET, "/api/replies/" + ticket).expectStatus().isNotFound();
        post(agent(), "/api/replies", "{\"ticketId\": %d, \"message\": \"Hello\"}".formatted(ticket))
                .expectStatus()
                .isNotFound();
    }

    @Test
    void whenTheOwnerOfAnUnknownTicketIsAwayTheAgentMayTryAgain() {
        OTHERS.own(ticket);
        OTHERS.goAway(true);

        post(agent(), "/api/replies", "{\"ticketId\": %d, \"message\": \"Hello\"}".formatted(ticket))
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .exists(HttpHeaders.RETRY_AFTER);
        assertThat(publishedTypes()).isEmpty();
    }

    @Test
    void filesOfAReplyAreClaimedBeforeItIsStored() {
        aKnownTicket();
        var file = UUID.randomUUID();
        var body = "{\"ticketId\": %d, \"message\": \"\", \"attachments\": [{\"id\": \"%s\", \"claimToken\": \"t\"}]}"
                .formatted(ticket, file);

        add(body);

        assertThat(OTHERS.claims())
                .anyMatch(it -> it.contains(file.toString())
                        && it.contains("claimToken")
                        && it.contains("\"ticketId\":" + ticket));
        as(agent(), HttpMethod.GET, "/api/replies/" + ticket)
                .expectBody()
                .jsonPath("$.data[0].attachment_ids[0]")
                .isEqualTo(file.toString());
    }

    @Test
    void aFileThatIsNotTheUploadersMakesNoReply() {
        aKnownTicket();
        OTHERS.answerClaimsWith(422);
        var body = "{\"ticketId\": %d, \"message\": \"\", \"attachments\": [{\"id\": \"%s\", \"claimToken\": \"t\"}]}"
                .formatted(ticket, UUID.randomUUID());

        post(agent(), "/api/replies", body)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("attachments[0]")
                .jsonPath("$.message")
                .isEqualTo("That file is another ticket's.");
        assertThat(publishedTypes()).isEmpty();
    }

    @Test
    void aRequestThatIsRepeatedWithItsKeyAddsOneReply() {
        aKnownTicket();
        var body = "{\"ticketId\": %d, \"message\": \"Hello\"}".formatted(ticket);
        var key = UUID.randomUUID().toString();

        var first = json(postWithKey(key, body).expectStatus().isCreated());
        var second = json(postWithKey(key, body)
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals("Idempotent-Replayed", "true"));

        assertThat(second).isEqualTo(first);
        assertThat(messages()).containsExactly("Hello");
        postWithKey(key, body.replace("Hello", "Something else")).expectStatus().isEqualTo(422);
    }

    @Test
    void aCustomerAnswersThroughThePrivateLink() {
        OTHERS.own(ticket);

        post(customer(), "/api/track/replies", "{\"message\": \"Any news?\"}")
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.data.agent_name")
                .isEqualTo("Grace");

        as(agent(), HttpMethod.GET, "/api/replies/" + ticket)
                .expectBody()
                .jsonPath("$.data[0].author")
                .isEqualTo("customer")
                .jsonPath("$.data[0].channel")
                .isEqualTo("web");
    }

    @Test
    void noCustomerEverSeesAnInternalNote() {
        aKnownTicket();
        add("{\"ticketId\": %d, \"message\": \"for colleagues\", \"internal\": true}".formatted(ticket));
        long answer = add("{\"ticketId\": %d, \"message\": \"for the customer\"}".formatted(ticket));
        long withdrawn = add("{\"ticketId\": %d, \"message\": \"a mistake\"}".formatted(ticket));
        as(agent(), HttpMethod.DELETE, "/api/replies/" + withdrawn)
                .expectStatus()
                .isOk();

        as(service("replies.list"), HttpMethod.GET, "/internal/tickets/" + ticket + "/replies")
                .expectBody()
                .jsonPath("$.length()")
                .isEqualTo(1)
                .jsonPath("$[0].id")
                .isEqualTo(answer)
                .jsonPath("$[0].agent_name")
                .isEqualTo("Ada");
        as(customer(), HttpMethod.GET, "/api/replies/" + ticket).expectStatus().isForbidden();
    }

    @Test
    void aCustomerAnswersWithFilesAlone() {
        OTHERS.own(ticket);
        var file = UUID.randomUUID();

        post(
                        customer(),
                        "/api/track/replies",
                        "{\"attachments\": [{\"id\": \"%s\", \"claimToken\": \"t\"}]}".formatted(file))
                .expectStatus()
                .isCreated();

        assertThat(OTHERS.claims())
                .anyMatch(it -> it.contains(file.toString()) && it.contains("\"ticketId\":" + ticket));
        as(service("replies.list"), HttpMethod.GET, "/internal/tickets/" + ticket + "/replies")
                .expectBody()
                .jsonPath("$[0].attachment_ids[0]")
                .isEqualTo(file.toString());
    }

    @Test
    void aCustomersRepeatedReplyIsOneReply() {
        OTHERS.own(ticket);
        var key = UUID.randomUUID().toString();
        var body = "{\"message\": \"Any news?\"}";

        var first = json(postWithKey(customer(), "/api/track/replies", key, body));
        var second = json(postWithKey(customer(), "/api/track/replies", key, body)
                .expectHeader()
                .valueEquals("Idempotent-Replayed", "true"));

        assertThat(second).isEqualTo(first);
        assertThat(messages()).containsExactly("Any news?");
    }

    @Test
    void whatWasWithdrawnOrSaidBeforeIsThereForAgentsAlone() {
        aKnownTicket();
        long id = add("{\"ticketId\": %d, \"message\": \"Helo\"}".formatted(ticket));
        as(agent(), HttpMethod.PUT, "/api/replies/" + id, "{\"message\": \"Hello\"}")
                .expectStatus()
                .isOk();
        as(agent(), HttpMethod.DELETE, "/api/replies/" + id).expectStatus().isOk();

        as(agent(), HttpMethod.GET, "/api/replies/" + id + "/history")
                .expectBody()
                .jsonPath("$.data[*].what")
                .isEqualTo(List.of("updated", "deleted"))
                .jsonPath("$.data[*].former_message")
                .isEqualTo(List.of("Helo", "Hello"))
                .jsonPath("$.data[0].agent_name")
                .isEqualTo("Ada");
        as(agent(), HttpMethod.GET, "/api/replies/" + ticket + "?deleted=true")
                .expectBody()
                .jsonPath("$.data[0].deleted_at")
                .exists();
        as(customer(), HttpMethod.GET, "/api/replies/" + id + "/history")
                .expectStatus()
                .isForbidden();
        as(agent(), HttpMethod.GET, "/api/replies/999999999/history")
                .expectStatus()
                .isNotFound();
    }

    @Test
    void aLongConversationCanBeReadFromItsEnd() {
        aKnownTicket();
        for (var text : List.of("one", "two", "three")) {
            add("{\"ticketId\": %d, \"message\": \"%s\"}".formatted(ticket, text));
        }

        var newest = json(as(agent(), HttpMethod.GET, "/api/replies/" + ticket + "?limit=2&newest=true"));
        var previous = newest.path("page").path("previous").asString();
        var older = json(as(agent(), HttpMethod.GET, "/api/replies/" + ticket + "?limit=2&before=" + previous));

        assertThat(newest.path("data").findValuesAsString("message")).containsExactly("two", "three");
        assertThat(older.path("data").findValuesAsString("message")).containsExactly("one");
        assertThat(older.path("page").has("previous")).isFalse();
    }

    @Test
    void theSenderLearnsThatANoteIsNotToBeSent() {
        aKnownTicket();
        long note = add("{\"ticketId\": %d, \"message\": \"for colleagues\", \"internal\": true}".formatted(ticket));

        as(service("replies.read"), HttpMethod.GET, "/internal/replies/" + note)
                .expectBody()
                .jsonPath("$.internal")
                .isEqualTo(true)
                .jsonPath("$.ticketId")
                .isEqualTo(ticket)
                .jsonPath("$.deleted")
                .isEqualTo(false);
    }

    @Test
    void aLongConversationComesInPages() {
        aKnownTicket();
        for (var text : List.of("one", "two", "three")) {
            add("{\"ticketId\": %d, \"message\": \"%s\"}".formatted(ticket, text));
        }

        var first = json(as(agent(), HttpMethod.GET, "/api/replies/" + ticket + "?limit=2"));

        var next = first.path("page").path("next").asString();
        as(agent(), HttpMethod.GET, "/api/replies/" + ticket + "?limit=2&after=" + next)
                .expectBody()
                .jsonPath("$.data.length()")
                .isEqualTo(1)
                .jsonPath("$.data[0].message")
                .isEqualTo("three")
                .jsonPath("$.page.next")
                .isEmpty();
    }

    @Test
    void aWhatsAppMessageCommandedTwiceBecomesOneReply() {
        aKnownTicket();
        var key = UUID.randomUUID().toString();

        publish("tick.reply.commands", version -> command(key, "Still broken", version));
        publish("tick.reply.commands", version -> command(key, "Still broken", version));
        publish("tick.reply.commands", version -> command(UUID.randomUUID().toString(), "Hello?", version));

        await().atMost(30, SECONDS).untilAsserted(() -> assertThat(messages()).contains("Hello?"));
        assertThat(messages()).containsExactly("Still broken", "Hello?");
        assertThat(publishedTypes()).containsExactly("ReplyAdded", "ReplyAdded");
    }

    @Test
    void aWhatsAppMessageIsThereBeforeItsFileAndNamesIt() {
        aKnownTicket();
        var file = UUID.randomUUID().toString();

        publish("tick.reply.commands", version -> AddCustomerReply.newBuilder(
                        (AddCustomerReply) command(UUID.randomUUID().toString(), "", version))
                .setAttachmentIds(List.of(file))
                .setAwaitedFiles(Map.of(file, "photo.jpg"))
                .build());

        await().atMost(30, SECONDS)
                .untilAsserted(
                        () -> assertThat(publishedReplies()).singleElement().satisfies(it -> {
                            assertThat(it.getAttachmentIds()).containsExactly(file);
                            assertThat(it.getAwaitedFiles()).isEqualTo(Map.of(file, "photo.jpg"));
                        }));
    }

    @Test
    void aWhatsAppMessageThatComesBeforeItsTicketWaitsForIt() {
        publish("tick.reply.commands", version -> command(UUID.randomUUID().toString(), "Too early", version));
        await().atMost(20, SECONDS).until(this::somethingIsParked);

        publish("tick.ticket.events", this::created);

        await().atMost(30, SECONDS).untilAsserted(() -> assertThat(messages()).containsExactly("Too early"));
    }

    @Test
    void whatACustomerDoesToAMessageIsNotedOnceAtThatMessage() {
        aKnownTicket();
        var key = UUID.randomUUID().toString();
        publish("tick.reply.commands", version -> command(key, "Room 12", version));
        await().atMost(30, SECONDS).untilAsserted(() -> assertThat(messages()).containsExactly("Room 12"));
        long reply = json(as(agent(), HttpMethod.GET, "/api/replies/" + ticket))
                .path("data")
                .path(0)
                .path("id")
                .asLong();

        var edit = UUID.randomUUID().toString();
        publish("tick.reply.commands", version -> action(edit, "edited", key, "Room 13", version));
        publish("tick.reply.commands", version -> action(edit, "edited", key, "Room 13", version));
        var ofDescription = UUID.randomUUID().toString();
        publish("tick.reply.commands", version -> action(ofDescription, "deleted", "opened-it", null, version));

        await().atMost(30, SECONDS).untilAsserted(() -> assertThat(actions()).hasSize(2));
        assertThat(actions().get(0).path("reply_id").asLong()).isEqualTo(reply);
        assertThat(actions().get(0).path("text").asString()).isEqualTo("Room 13");
        assertThat(actions().get(1).path("reply_id").isNull()).isTrue();
        assertThat(actions().get(1).path("action").asString()).isEqualTo("deleted");
        assertThat(messages()).containsExactly("Room 12");
        assertThat(publishedTypes()).containsExactly("ReplyAdded", "CustomerActionNoted", "CustomerActionNoted");
        assertThat(publishedBytes()).doesNotContain("Room 13");
    }

    private List<JsonNode> actions() {
        return json(as(agent(), HttpMethod.GET, "/api/replies/%d/actions".formatted(ticket)))
                .path("data")
                .valueStream()
                .toList();
    }

    private NoteCustomerAction action(String key, String what, String replyKey, @Nullable String text, long version) {
        return NoteCustomerAction.newBuilder()
                .setEventId(UUID.randomUUID())
                .setOccurredAt(Instant.now())
                .setTicketId(ticket)
                .setVersion(version)
                .setIdempotencyKey(key)
                .setAction(what)
                .setReplyKey(replyKey)
                .setText(text)
                .setHappenedAt(Instant.now())
                .build();
    }

    @Test
    void theStatusOfATicketIsFollowed() {
        publish("tick.ticket.events", this::created);
        publish("tick.ticket.events", this::closed);

        await().atMost(20, SECONDS).untilAsserted(() -> assertThat(knownTickets.find(ticket))
                .hasValueSatisfying(it -> assertThat(it.status()).isEqualTo("closed")));
    }

    private void aKnownTicket() {
        knownTickets.learn(List.of(new TicketProjection(ticket, "TK-7QX2M9", "new", "Grace", 1)));
    }

    private long add(String body) {
        var answer = json(post(agent(), "/api/replies", body).expectStatus().isCreated());
        return answer.path("data").path("id").asLong();
    }

    private static JsonNode json(RestTestClient.ResponseSpec response) {
        return new JsonMapper()
                .readTree(requireNonNull(
                        response.expectBody(byte[].class).returnResult().getResponseBody()));
    }

    private RestTestClient.ResponseSpec postWithKey(String key, String body) {
        return postWithKey(agent(), "/api/replies", key, body);
    }

    private RestTestClient.ResponseSpec postWithKey(String token, String path, String key, String body) {
        return http.post()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, token)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private RestTestClient.ResponseSpec post(String token, String path, String body) {
        return as(token, HttpMethod.POST, path, body);
    }

    private RestTestClient.ResponseSpec as(String token, HttpMethod method, String path) {
        return http.method(method)
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, token)
                .exchange();
    }

    private RestTestClient.ResponseSpec as(String token, HttpMethod method, String path, String body) {
        return http.method(method)
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, token)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private static String agent() {
        return TestTokens.bearer("reply-service", "agent:7", Map.of("name", "Ada"), "anyone", "viewer", "agent");
    }

    private String customer() {
        return TestTokens.bearer(
                "reply-service", "customer:" + ticket, Map.of("ticket", Long.toString(ticket)), "anyone", "customer");
    }

    private static String service(String operation) {
        return TestTokens.bearer("reply-service", "service:ticket-service", operation);
    }

    /** Other services' events, published by the mechanism that they use themselves. */
    private void publish(String topic, LongFunction<SpecificRecord> event) {
        transactions.executeWithoutResult(it -> outbox.append(topic, Long.toString(ticket), event));
    }

    private SpecificRecord command(String idempotencyKey, String text, long version) {
        return AddCustomerReply.newBuilder()
                .setEventId(UUID.randomUUID())
                .setOccurredAt(Instant.now())
                .setTicketId(ticket)
                .setVersion(version)
                .setContactId("c1")
                .setIdempotencyKey(idempotencyKey)
                .setAuthorName("Grace")
                .setText(text)
                .setReceivedAt(Instant.now())
                .build();
    }

    private SpecificRecord created(long version) {
        return TicketCreated.newBuilder()
                .setEventId(UUID.randomUUID())
                .setOccurredAt(Instant.now())
                .setTicketId(ticket)
                .setVersion(version)
                .setTicketUuid(UUID.randomUUID())
                .setLinkVersion(1)
                .setReference("TK-7QX2M9")
                .setChannel("whatsapp")
                .setStatus("new")
                .setName("Grace")
                .setWhatsappNotifications(true)
                .build();
    }

    private SpecificRecord closed(long version) {
        return TicketStatusChanged.newBuilder()
                .setEventId(UUID.randomUUID())
                .setOccurredAt(Instant.now())
                .setTicketId(ticket)
                .setVersion(version)
                .setOldStatus("new")
                .setNewStatus("closed")
                .setChangedBy("agent")
                .setAgentId(7L)
                .build();
    }

    private List<String> messages() {
        return jdbc.sql("select message from replies where ticket_id = ? order by id")
                .param(ticket)
                .query(String.class)
                .list();
    }

    private List<String> publishedTypes() {
        return jdbc
                .sql(
                        "select event_type from outbox where topic = 'tick.reply.events' and record_key = ? order by version")
                .param(Long.toString(ticket))
                .query(String.class)
                .list()
                .stream()
                .map(it -> it.substring(it.lastIndexOf('.') + 1))
                .toList();
    }

    private List<ReplyAdded> publishedReplies() {
        return jdbc
                .sql("select payload from outbox where topic = 'tick.reply.events' and record_key = ? order by version")
                .param(Long.toString(ticket))
                .query(byte[].class)
                .list()
                .stream()
                .map(ReplyServiceTest::replyAdded)
                .toList();
    }

    private static ReplyAdded replyAdded(byte[] payload) {
        try {
            return ReplyAdded.fromByteBuffer(ByteBuffer.wrap(payload));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String publishedBytes() {
        var payloads = jdbc.sql("select payload from outbox where topic = 'tick.reply.events' and record_key = ?")
                .param(Long.toString(ticket))
                .query(byte[].class)
                .list();
        var text = new StringBuilder();
        payloads.forEach(it -> text.append(new String(it, StandardCharsets.UTF_8)));
        return text.toString();
    }

    private boolean everythingHasReachedKafka() {
        return jdbc.sql("select count(*) from outbox where record_key = ? and published_at is null")
                        .param(Long.toString(ticket))
                        .query(Long.class)
                        .single()
                == 0;
    }

    private boolean somethingIsParked() {
        return jdbc.sql("select count(*) from inbox_parked where record_key = ?")
                        .param(Long.toString(ticket))
                        .query(Long.class)
                        .single()
                > 0;
    }
}
