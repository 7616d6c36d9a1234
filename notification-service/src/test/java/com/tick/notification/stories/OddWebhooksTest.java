package com.tick.notification.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.tick.events.reply.AddCustomerReply;
import com.tick.events.ticket.OpenTicket;
import com.tick.simulator.odd.OddMessages;
import com.tick.support.test.TestTokens;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever WhatsApp sends, each message ends on exactly one ticket, is kept without one, or is seen to have failed. */
@NotificationStory
class OddWebhooksTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int BODIES = 120;
    private static final int CUSTOMERS = 12;
    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    int port;

    @Autowired
    TicketServiceStandIn tickets;

    @Autowired
    JdbcClient jdbc;

    private final Set<UUID> answered = new HashSet<>();

    @Test
    void eachMessageIsOnOneTicketOrVisiblyElsewhere() {
        long seed = Long.getLong("tick.property.seed", System.nanoTime());
        System.out.println("Odd webhooks: -Dtick.property.seed=" + seed);
        var phones = IntStream.range(0, CUSTOMERS)
                .mapToObj(it -> Customer.newDigits())
                .toList();
        var odd = new OddMessages(seed, phones, Neighbours.NUMBER, true);
        var bodies = Stream.generate(odd::next).limit(BODIES).toList();
        var before = intake();
        long firstBody = newestBody() + 1;

        bodies.forEach(body -> assertThat(post(body.json())).isEqualTo(200));
        await().atMost(SOON).until(() -> count("select count(*) from webhook_journal where state = 'PENDING'") == 0);
        await().atMost(SOON).untilAsserted(() -> {
            answerEverything(firstBody);
            assertThat(waiting(firstBody)).isZero();
        });

        var log = bodyLog(firstBody);
        assertThat(log).as("bodies").hasSize(BODIES);
        for (int i = 0; i < BODIES; i++) {
            var entry = log.get(i);
            var sent = bodies.get(i);
            assertThat(entry.path("counts").asString() + entry.path("reason").asString(""))
                    .as("%s", sent.json())
                    .satisfies(words -> assertThat(total(words)).isEqualTo(sent.messages()));
            if (entry.path("state").asString().equals("dead")) {
                assertThat(entry.path("reason").asString()).startsWith("SenderMissingException: failed ");
            }
        }
        var keys = keys(firstBody, "state <> 'NOTED'");
        assertThat(commandKeys(keys)).as("commands").containsExactlyInAnyOrderElementsOf(keys);
        assertThat(commandKeys(keys(firstBody, "state = 'NOTED'")))
                .as("of annotations")
                .isEmpty();
        await().atMost(SOON).untilAsserted(() -> {
            var after = intake();
            assertThat(after.path("received").asLong() - before.path("received").asLong())
                    .as("received")
                    .isEqualTo(count("select count(*) from inbound_messages where journal_id >= " + firstBody));
            assertThat(after.path("shown").asLong() - before.path("shown").asLong())
                    .as("shown")
                    .isEqualTo(keys.size());
            assertThat(after.path("parked").asLong())
                    .as("waiting")
                    .isLessThanOrEqualTo(before.path("parked").asLong());
        });
    }

    /** Stands in for the services behind: tickets are opened and replies are added, once each. */
    private void answerEverything(long firstBody) {
        var keys = keys(firstBody, "true");
        for (var command : tickets.openedBy(keys)) {
            if (answered.add(command.getEventId())) {
                tickets.answer(command);
            }
        }
        for (var command : tickets.repliedBy(keys)) {
            if (answered.add(command.getEventId())) {
                tickets.customerReplied(command);
            }
        }
    }

    private List<String> commandKeys(Set<String> keys) {
        return Stream.concat(
                        tickets.openedBy(keys).stream().map(OpenTicket::getIdempotencyKey),
                        tickets.repliedBy(keys).stream().map(AddCustomerReply::getIdempotencyKey))
                .toList();
    }

    private Set<String> keys(long firstBody, String condition) {
        return jdbc
                .sql("select wamid_hash from inbound_messages where journal_id >= ? and " + condition)
                .param(firstBody)
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private long waiting(long firstBody) {
        return count("select count(*) from inbound_messages where state <> 'NOTED' and shown_at is null"
                + " and journal_id >= " + firstBody);
    }

    /** How many items the words of a log entry speak of, such as "message 2, duplicate 1". */
    private static int total(String words) {
        return Stream.of(words.split("[,:]"))
                .map(it -> it.replaceAll("\\D", ""))
                .filter(it -> !it.isEmpty())
                .mapToInt(Integer::parseInt)
                .sum();
    }

    /** As an admin sees it, oldest first. */
    private List<JsonNode> bodyLog(long firstBody) {
        var entries = new ArrayList<JsonNode>();
        var after = "";
        do {
            var page = JSON.readTree(get("/api/whatsapp/intake" + after, "viewer", "agent", "admin"));
            page.path("data")
                    .valueStream()
                    .filter(it -> it.path("id").asLong() >= firstBody)
                    .forEach(entries::add);
            after = "?after=" + page.path("page").path("next").asString("0");
        } while (entries.size() < BODIES && !after.endsWith("=0"));
        Collections.reverse(entries);
        return entries;
    }

    private JsonNode intake() {
        return JSON.readTree(get("/api/whatsapp/status", "viewer")).path("data").path("intake");
    }

    private String get(String path, String... scopes) {
        var all = Stream.concat(Stream.of("anyone"), Stream.of(scopes)).toArray(String[]::new);
        return Customer.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Authorization", TestTokens.bearer("notification-service", "agent:1", all)))
                .body();
    }

    private int post(String body) {
        return Customer.post(port, body.getBytes(StandardCharsets.UTF_8), Customer.signature(body, Neighbours.SECRET))
                .statusCode();
    }

    private long newestBody() {
        return count("select coalesce(max(id), 0) from webhook_journal");
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
