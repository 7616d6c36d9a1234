package com.tick.notification.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.tick.support.test.TestTokens;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How much may come in at once. Nothing may be lost on whatever machine; how long it takes says something on a quiet one
 * only: {@code mvn -pl notification-service test -Dtest=WebhookLoadTest -Dtick.load=true} prints and checks that too.
 */
@NotificationStory
class WebhookLoadTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int PER_SECOND = 80;

    @Autowired
    TicketServiceStandIn tickets;

    @Autowired
    FakeNeighbour neighbour;

    private final HttpClient http = HttpClient.newHttpClient();

    private RealService service;

    @BeforeEach
    void start() {
        service = RealService.with(neighbour);
    }

    @Test
    void eightyMessagesInASecondAreAllTakenIn() throws Exception {
        var run = UUID.randomUUID().toString();

        storm(run, 1);

        await().atMost(SOON).until(() -> takenIn(run) == PER_SECOND);
    }

    @Test
    @EnabledIfSystemProperty(named = "tick.load", matches = "true", disabledReason = "wants a quiet machine")
    void eightyMessagesASecondAreTakenWithinAQuarterSecondEachAndOneIn100MayTakeUpToASecond() throws Exception {
        var run = UUID.randomUUID().toString();
        storm(run + "-warm", 1);

        var times = storm(run, 8);

        long median = times.get(times.size() / 2);
        long p99 = times.get(times.size() * 99 / 100);
        System.out.printf(
                "Webhook at %d messages/s for 8 s: median %d ms, 99 %% within %d ms, longest %d ms%n",
                PER_SECOND, median, p99, times.get(times.size() - 1));
        assertThat(median).isLessThanOrEqualTo(250);
        assertThat(p99).isLessThan(1000);
        await().atMost(SOON).until(() -> takenIn(run) == 9 * PER_SECOND);
    }

    @Test
    void aThousandUpdatesInOneBodyOfNearlyThreeMegabytesAreAllTakenIn() {
        var run = UUID.randomUUID().toString();
        var messages = IntStream.range(0, 1000)
                .mapToObj(it -> one(run, it, "4917900000001", "x".repeat(2_700)))
                .collect(Collectors.joining(","));

        int status = posted(envelope(messages, "4917900000001")).join();

        assertThat(status).isEqualTo(200);
        await().atMost(SOON).until(() -> takenIn(run) == 1000);
    }

    @Test
    void whileTheDatabaseIsAwayTheAnswerIs503AndWhatWhatsAppRepeatsLaterArrives() {
        var run = UUID.randomUUID().toString();
        var body = message(run, 1);

        int away = withoutDatabase(() -> posted(body).join());
        await().atMost(SOON).until(() -> posted(body).join() == 200);

        assertThat(away).isEqualTo(503);
        await().atMost(SOON).until(() -> takenIn(run) == 1);
    }

    private int withoutDatabase(IntSupplier work) {
        service.database().pull();
        try {
            return work.getAsInt();
        } finally {
            service.database().putBack();
        }
    }

    /** Each is answered with 200; gives how many milliseconds that took, the shortest first. */
    private List<Long> storm(String run, int seconds) throws Exception {
        var times = new ConcurrentLinkedQueue<Long>();
        var statuses = new ConcurrentLinkedQueue<Integer>();
        var sent = new CompletableFuture<?>[PER_SECOND * seconds];
        for (int i = 0; i < sent.length; i++) {
            int number = i;
            var turn = CompletableFuture.delayedExecutor(number * 1000L / PER_SECOND, TimeUnit.MILLISECONDS);
            sent[i] = CompletableFuture.supplyAsync(System::nanoTime, turn)
                    .thenCompose(from -> posted(message(run, number)).thenAccept(status -> {
                        times.add((System.nanoTime() - from) / 1_000_000);
                        statuses.add(status);
                    }));
        }
        CompletableFuture.allOf(sent).get(60, TimeUnit.SECONDS);
        assertThat(statuses).containsOnly(200);
        return times.stream().sorted().toList();
    }

    private long takenIn(String run) {
        return service.jdbc()
                .sql("select count(*) from inbound_messages where wamid like ?")
                .param("wamid." + run + "%")
                .query(Long.class)
                .single();
    }

    private static String message(String run, int number) {
        var digits = Long.toString(4917800000000L + number % PER_SECOND);
        return envelope(one(run, number, digits, "Message " + number), digits);
    }

    private static String one(String run, int number, String digits, String text) {
        return "{\"id\":\"wamid.%s-%d\",\"from\":\"%s\",\"timestamp\":\"%d\",\"type\":\"text\",\"text\":{\"body\":\"%s\"}}"
                .formatted(run, number, digits, Instant.now().getEpochSecond(), text);
    }

    private static String envelope(String messages, String digits) {
        return """
                {"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{
                "messaging_product":"whatsapp","metadata":{"phone_number_id":"100000000000001"},
                "contacts":[{"profile":{"name":"Load"},"wa_id":"%s"}],"messages":[%s]}}]}]}"""
                .formatted(digits, messages);
    }

    private CompletableFuture<Integer> posted(String body) {
        var request = HttpRequest.newBuilder(URI.create(service.address() + "/api/whatsapp/webhook"))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", TestTokens.bearer(RealService.NAME, "anonymous", "anyone"))
                .header("Content-Type", "application/json")
                .header(
                        "X-Hub-Signature-256",
                        Customer.signature(body, service.phones().settings().appSecret()))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.UTF_8)))
                .build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.discarding()).thenApply(HttpResponse::statusCode);
    }
}
