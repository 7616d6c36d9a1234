package com.tick.devstack.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.tick.events.ticket.TicketCreated;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.avro.SchemaNormalization;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TicketStoriesIT {

    /** Word for word as Tick's description has it. */
    private static final String CURL_LINE =
            """
            curl -X POST http://localhost:5000/api/tickets \\
              -F "name=Test User" \\
              -F "email=test@example.com" \\
              -F "description=Test ticket"
            """;

    private static RunningStack stack;

    @BeforeAll
    static void startTheStack() throws Exception {
        stack = RunningStack.get();
    }

    @Test
    void theDocumentedCurlLineOpensATicket() throws Exception {
        var line = CURL_LINE
                .replace("http://localhost:5000", stack.gateway())
                .replace("curl ", "curl --silent --write-out %{http_code} ");

        var curl = new ProcessBuilder("sh", "-c", line).start();
        var said = new String(curl.getInputStream().readAllBytes(), UTF_8);

        assertThat(said).endsWith("201");
        var answer = Browser.json(said.substring(0, said.length() - 3));
        assertThat(answer.path("success").asBoolean()).isTrue();
        assertThat(answer.path("message").asString()).isEqualTo("Ticket created successfully");
        var ticket = answer.path("data");
        assertThat(ticket.path("id").asLong()).isPositive();
        assertThat(ticket.path("name").asString()).isEqualTo("Test User");
        assertThat(ticket.path("email").asString()).isEqualTo("test@example.com");
        assertThat(ticket.path("description").asString()).isEqualTo("Test ticket");
        assertThat(ticket.path("status").asString()).isEqualTo("new");
        assertThat(ticket.propertyNames()).contains("mobile", "issueType", "issueTitle", "reference", "trackingUrl");
    }

    @Test
    void aTicketWithAFileIsStoredAnnouncedAndConfirmedByWhatsApp() throws Exception {
        var phone = new Phone(stack);
        var file = ("What the customer saw, " + phone.number() + "\n").getBytes(UTF_8);

        var ticket = new Browser(stack.gateway())
                .submit(
                        Map.of(
                                "name", "Ada Lovelace",
                                "email", "ada@example.com",
                                "mobile", phone.number(),
                                "description", "The engine stands still"),
                        "note.txt",
                        file);

        var id = ticket.path("id").asLong();
        assertThat(nameInTheDatabase(id)).isEqualTo("Ada Lovelace");
        await().atMost(Duration.ofSeconds(30)).until(() -> isAnnounced(id));
        assertThat(isInTheStore(file)).isTrue();
        var agent = Browser.ofAnAgent(stack);
        assertThat(agent.download("/api/tickets/%d/attachment".formatted(id))).isEqualTo(file);
        phone.receives(ticket.path("reference").asString());
    }

    @Test
    void whatAnAgentDoesReachesTheCustomersPhone() throws Exception {
        var phone = new Phone(stack);
        var id = aTicketFrom(phone);
        var agent = Browser.ofAnAgent(stack);

        agent.send("PUT", "/api/tickets/%d/status".formatted(id), Map.of("status", "in_progress"));
        phone.receives("in progress");
        agent.send("POST", "/api/replies", Map.of("ticketId", id, "message", "The pistons are on their way"));
        phone.receives("answer");
        phone.writes("Please show me");

        phone.receives("The pistons are on their way");
    }

    @Test
    void aTicketSentInGermanIsConfirmedInGerman() throws Exception {
        var phone = new Phone(stack);
        var agent = Browser.ofAnAgent(stack);
        agent.send("POST", "/api/whatsapp/templates/sync", Map.of());

        var id = aTicketFrom(phone, "de");

        phone.receives("danke für Ihre Nachricht");
        assertThat(agent.get("/api/tickets/" + id).path("data").path("language").asString())
                .isEqualTo("de");
    }

    @Test
    void aCustomersMessageBecomesAReplyOnTheOpenTicket() throws Exception {
        var phone = new Phone(stack);
        var id = aTicketFrom(phone);
        phone.receives("thank you");
        var agent = Browser.ofAnAgent(stack);

        phone.writes("It began to smoke");

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(agent.get("/api/replies/" + id).path("data"))
                        .anySatisfy(reply -> {
                            assertThat(reply.path("message").asString()).isEqualTo("It began to smoke");
                            assertThat(reply.path("author").asString()).isEqualTo("customer");
                        }));
    }

    @Test
    void aFileThatIsLateJoinsItsMessageWhileTheConversationGoesOn() throws Exception {
        var phone = new Phone(stack);
        var agent = Browser.ofAnAgent(stack);
        var ticket = aTrackedTicketFrom(phone);
        var id = ticket.path("id").asLong();
        var customer = new Browser(
                stack.gateway(),
                Map.of("X-Ticket-Token", ticket.path("trackingUrl").asString().replaceFirst(".*#", "")));
        phone.receives("thank you");
        var file = "Smoke, as %s saw it\n\0\1".formatted(phone.number()).getBytes(UTF_8);
        phone.filesAreNotHandedOut();
        try (var live = agent.events("/api/events")) {
            phone.sends("smoke.odd", file, "See the smoke");
            phone.isHeard("See the smoke");
            phone.writes("Do you see it?");

            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(wordsOn(agent, id))
                    .containsSequence("See the smoke", "Do you see it?"));
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(filesOf(agent, id)).containsExactly("smoke.odd awaited"));
            assertThat(trackedFilesOf(customer)).containsExactly("smoke.odd awaited");
            phone.filesAreHandedOutAgain();

            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(filesOf(agent, id)).containsExactly("smoke.odd stored"));
            assertThat(trackedFilesOf(customer)).containsExactly("smoke.odd stored");
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(live.lines())
                    .containsSubsequence("event:attachment.awaited", "event:attachment.stored"));
        } finally {
            phone.filesAreHandedOutAgain();
        }
        var stored = agent.get("/api/attachments?ticketId=" + id).path("data").path(0);
        assertThat(stored.path("content_type").asString()).isEqualTo("application/octet-stream");
        assertThat(messageOf(agent, id, stored.path("reply_id").asLong())).isEqualTo("See the smoke");
        assertThat(agent.download("/api/attachments/%s/content"
                        .formatted(stored.path("id").asString())))
                .isEqualTo(file);
        assertThat(wordsOn(agent, id)).containsOnlyOnce("See the smoke");
    }

    private static List<String> wordsOn(Browser agent, long ticket) throws Exception {
        return agent.get("/api/replies/" + ticket).path("data").findValuesAsString("message");
    }

    private static String messageOf(Browser agent, long ticket, long reply) throws Exception {
        return agent.get("/api/replies/" + ticket)
                .path("data")
                .valueStream()
                .filter(it -> it.path("id").asLong() == reply)
                .map(it -> it.path("message").asString())
                .findFirst()
                .orElse("");
    }

    private static List<String> filesOf(Browser agent, long ticket) throws Exception {
        return described(agent.get("/api/attachments?ticketId=" + ticket).path("data"));
    }

    private static List<String> trackedFilesOf(Browser customer) throws Exception {
        return described(customer.get("/api/track").path("data").path("attachments"));
    }

    private static List<String> described(JsonNode files) {
        return files.valueStream()
                .map(it -> it.path("name").asString() + " " + it.path("state").asString())
                .toList();
    }

    @Test
    void whatACustomerDoesToMessagesIsShownThereAndReopensNothing() throws Exception {
        var phone = new Phone(stack);
        var id = aTicketFrom(phone);
        phone.receives("thank you");
        var agent = Browser.ofAnAgent(stack);
        var mistake = phone.writes("My password is 1234");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> agent.get("/api/replies/" + id).path("data").size() == 1);
        agent.send("POST", "/api/replies", Map.of("ticketId", id, "message", "Please change it"));
        phone.receives("Please change it");
        agent.send("PUT", "/api/tickets/%d/status".formatted(id), Map.of("status", "closed"));
        agent.send("PUT", "/api/tickets/%d/read".formatted(id), Map.of("read", true));

        phone.deletes(mistake);
        phone.reacts("Please change it", "👍");

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                        agent.get("/api/replies/%d/actions".formatted(id)).path("data"))
                .extracting(it -> it.path("action").asString(), it -> it.path("text")
                        .asString(""))
                .containsExactlyInAnyOrder(tuple("deleted", ""), tuple("reacted", "👍")));
        await().atMost(Duration.ofSeconds(60)).until(() -> agent.get("/api/tickets/" + id)
                .path("data")
                .path("unread")
                .asBoolean());
        assertThat(agent.get("/api/tickets/" + id).path("data").path("status").asString())
                .isEqualTo("closed");
        assertThat(agent.get("/api/replies/" + id)
                        .path("data")
                        .path(0)
                        .path("message")
                        .asString())
                .isEqualTo("My password is 1234");
    }

    @Test
    void aMessageFromAnUnknownNumberOpensATicket() throws Exception {
        var phone = new Phone(stack);
        var words = "My order never came, says " + phone.number();
        var agent = Browser.ofAnAgent(stack);

        phone.writes(words);

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                        agent.get("/api/tickets?limit=50").path("data"))
                .anySatisfy(ticket -> {
                    assertThat(ticket.path("description").asString()).isEqualTo(words);
                    assertThat(ticket.path("channel").asString()).isEqualTo("whatsapp");
                }));
    }

    @Test
    void anAgentHearsOfANewTicketWithoutAsking() throws Exception {
        try (var events = Browser.ofAnAgent(stack).events("/api/events")) {
            await().atMost(Duration.ofSeconds(30)).until(() -> events.lines().contains("event:hello"));

            var id = aTicketFrom(new Phone(stack));

            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(events.lines())
                    .contains("event:ticket.created")
                    .anyMatch(line -> line.startsWith("data:") && line.contains("\"ticketId\":" + id)));
        }
    }

    private static long aTicketFrom(Phone phone) throws Exception {
        return aTicketFrom(phone, "en");
    }

    private static long aTicketFrom(Phone phone, String language) throws Exception {
        return aTrackedTicketFrom(phone, language).path("id").asLong();
    }

    private static JsonNode aTrackedTicketFrom(Phone phone) throws Exception {
        return aTrackedTicketFrom(phone, "en");
    }

    private static JsonNode aTrackedTicketFrom(Phone phone, String language) throws Exception {
        var answer = new Browser(stack.gateway())
                .send(
                        "POST",
                        "/api/tickets",
                        Map.of(
                                "name", "Charles Babbage",
                                "email", "charles@example.com",
                                "mobile", phone.number(),
                                "description", "The engine stands still",
                                "language", language));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Browser.json(answer.body()).path("data");
    }

    private static String nameInTheDatabase(long ticket) throws Exception {
        var url = "jdbc:mysql://127.0.0.1:%d/tick_tickets".formatted(stack.databasePort());
        try (var connection = DriverManager.getConnection(url, "tick_ticket", stack.secret("TICKET_DB_PASSWORD"));
                var select = connection.prepareStatement("select name from tickets where id = ?")) {
            select.setLong(1, ticket);
            var rows = select.executeQuery();
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    /** Reads the topic as any other program could: key, marker and fingerprint say what a record is. */
    private static boolean isAnnounced(long ticket) throws Exception {
        var announcement = ByteBuffer.allocate(10)
                .put(new byte[] {(byte) 0xC3, 1})
                .put(SchemaNormalization.parsingFingerprint("CRC-64-AVRO", TicketCreated.getClassSchema()))
                .array();
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", stack.bootstrapServers(), "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor("tick.ticket.events").stream()
                    .map(p -> new TopicPartition(p.topic(), p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            for (var record : consumer.poll(Duration.ofSeconds(5))) {
                if (record.key().equals(Long.toString(ticket))
                        && Arrays.equals(Arrays.copyOf(record.value(), announcement.length), announcement)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean isInTheStore(byte[] file) throws Exception {
        try (var objects = Files.walk(stack.data().resolve("s3/tick-attachments"))) {
            List<Path> files = objects.filter(Files::isRegularFile).toList();
            for (var object : files) {
                if (Arrays.equals(Files.readAllBytes(object), file)) {
                    return true;
                }
            }
            return false;
        }
    }
}
