package com.tick.devstack.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.tick.simulator.odd.OddMessages;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whatever WhatsApp sends, agents find it on exactly one ticket, or it is seen where it failed. */
class OddWebhooksIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int BODIES = 40;
    private static final int CUSTOMERS = 8;

    /** A long message comes in parts of 10,000 characters at most, cut at a word where one is near. */
    private static final int PART_THAT_GOES_ON = 8_000;

    private final RunningStack stack;
    private final Browser agent;
    private final HttpClient http = HttpClient.newHttpClient();

    OddWebhooksIT() throws Exception {
        this.stack = RunningStack.get();
        this.agent = Browser.ofAnAgent(stack);
    }

    @Test
    void eachMessageIsOnOneTicketAndIsCounted() throws Exception {
        long seed = Long.getLong("tick.property.seed", System.nanoTime());
        System.out.println("Odd webhooks: -Dtick.property.seed=" + seed);
        var status = agent.get("/api/whatsapp/status").path("data");
        var odd = new OddMessages(seed, phones(), status.path("phone_number_id").asString(), false);
        var bodies = Stream.generate(odd::next).limit(BODIES).toList();
        long newest = agent.get("/api/whatsapp/intake")
                .path("data")
                .path(0)
                .path("id")
                .asLong(0);
        var failedBefore = failedEvents();

        for (var body : bodies) {
            assertThat(post(body.json())).isEqualTo(200);
        }
        await().atMost(SOON).until(() -> log(newest).size() == BODIES);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(intake().path("parked").asLong())
                        .as("waiting")
                        .isEqualTo(status.path("intake").path("parked").asLong()));

        var entries = log(newest);
        var messagesOf = new HashMap<Long, Integer>();
        int received = 0;
        int kept = 0;
        for (var entry : entries) {
            var messages = agent.get("/api/whatsapp/intake/" + entry.path("id").asLong())
                    .path("data")
                    .path("messages");
            for (var message : messages) {
                received++;
                boolean onTicket = message.hasNonNull("ticket_id");
                if (!onTicket && message.path("became").asString().equals("annotation")) {
                    kept++;
                } else if (!message.path("became").asString().equals("annotation")) {
                    messagesOf.merge(message.path("ticket_id").asLong(), 1, Integer::sum);
                }
            }
        }
        assertThat(messagesOf).doesNotContainKey(0L);
        for (var ticket : messagesOf.entrySet()) {
            assertThat(said(ticket.getKey()))
                    .as("on ticket %d", ticket.getKey())
                    .isEqualTo(ticket.getValue());
        }
        var before = status.path("intake");
        var after = intake();
        assertThat(after.path("received").asLong() - before.path("received").asLong())
                .isEqualTo(received);
        assertThat(after.path("kept").asLong() - before.path("kept").asLong()).isEqualTo(kept);
        assertThat(after.path("shown").asLong() - before.path("shown").asLong()).isEqualTo(received - kept);
        assertThat(failedEvents()).as("failed events").isEqualTo(failedBefore);
    }

    /** How many messages of its customer an agent sees on a ticket. */
    private int said(long ticket) throws Exception {
        var texts = new ArrayList<String>();
        texts.add(agent.get("/api/tickets/" + ticket)
                .path("data")
                .path("description")
                .asString());
        var after = "";
        do {
            var page = agent.get("/api/replies/%d?limit=500%s".formatted(ticket, after));
            for (var reply : page.path("data")) {
                if (reply.path("author").asString().equals("customer")) {
                    texts.add(reply.path("message").asString());
                }
            }
            after = "&after=" + page.path("page").path("next").asString("");
        } while (!after.endsWith("="));
        return (int) texts.stream()
                .filter(it -> it.codePointCount(0, it.length()) < PART_THAT_GOES_ON)
                .count();
    }

    /** The settled bodies since then that hold messages: what WhatsApp tells of our confirmations stands among them. */
    private List<JsonNode> log(long behind) throws Exception {
        var entries = new ArrayList<JsonNode>();
        var after = "";
        do {
            var page = agent.get("/api/whatsapp/intake" + after);
            page.path("data")
                    .valueStream()
                    .filter(it -> it.path("id").asLong() > behind)
                    .filter(it -> !it.path("state").asString().equals("pending"))
                    .filter(it -> !it.path("counts").asString("").startsWith("status"))
                    .forEach(entries::add);
            var next = page.path("page").path("next").asString("");
            after = next.isEmpty() || Long.parseLong(next) <= behind ? "" : "?after=" + next;
        } while (!after.isEmpty());
        return entries;
    }

    private JsonNode intake() throws Exception {
        return agent.get("/api/whatsapp/status").path("data").path("intake");
    }

    private List<Integer> failedEvents() throws Exception {
        var counts = new ArrayList<Integer>();
        for (var service : List.of("ticket-service", "reply-service", "notification-service")) {
            counts.add(agent.get("/api/dead-letters/" + service).path("data").size());
        }
        return counts;
    }

    private static List<String> phones() {
        long first = 4_915_200_000_000L + System.currentTimeMillis() % 1_000_000 * 10;
        return IntStream.range(0, CUSTOMERS)
                .mapToObj(it -> Long.toString(first + it))
                .toList();
    }

    /** As WhatsApp posts it: signed with the app's secret. */
    private int post(String body) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(stack.secret("WHATSAPP_APP_SECRET").getBytes(UTF_8), "HmacSHA256"));
        var signature = HexFormat.of().formatHex(mac.doFinal(body.getBytes(UTF_8)));
        var request = HttpRequest.newBuilder(URI.create(stack.gateway() + "/api/whatsapp/webhook"))
                .header("Content-Type", "application/json")
                .header("X-Hub-Signature-256", "sha256=" + signature)
                .POST(HttpRequest.BodyPublishers.ofString(body, UTF_8))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
