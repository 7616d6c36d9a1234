package com.tick.devstack.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;

/** A customer's phone with a number that nobody else has, in the customer simulator. */
final class Phone {

    private static final AtomicLong NUMBERS = new AtomicLong(System.currentTimeMillis() % 10_000_000);

    private final Browser simulator;
    private final String digits = "49170" + "%07d".formatted(NUMBERS.incrementAndGet());

    Phone(RunningStack stack) {
        this.simulator = new Browser(stack.simulator());
    }

    /** As people type it. */
    String number() {
        return "+" + digits;
    }

    /** The customer writes a message to the business; its id. */
    String writes(String text) throws Exception {
        var answer = simulator.send("POST", "/_fake/inbound", Map.of("from", digits, "type", "text", "text", text));
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return Browser.json(answer.body()).path("ids").path(0).asString();
    }

    /** The customer reacts to the message with these words, which must have arrived. */
    void reacts(String words, String emoji) throws Exception {
        var message = messages()
                .valueStream()
                .filter(it -> it.path("text").asString().contains(words))
                .findFirst()
                .orElseThrow();
        simulator.send(
                "POST", "/_fake/react", Map.of("messageId", message.path("id").asString(), "emoji", emoji));
    }

    /** The customer deletes a message that they wrote. */
    void deletes(String id) throws Exception {
        simulator.send("POST", "/_fake/revoke", Map.of("messageId", id));
    }

    /** The customer sends a file with some words. */
    void sends(String name, byte[] file, String text) throws Exception {
        var answer = simulator.send(
                "POST",
                "/_fake/inbound",
                Map.of(
                        "from",
                        digits,
                        "type",
                        "document",
                        "text",
                        text,
                        "fileName",
                        name,
                        "contentType",
                        "application/x-unheard-of",
                        "data",
                        Base64.getEncoder().encodeToString(file)));
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    }

    /** Waits until Tick has taken a message with these words: webhooks come in any order, unless one was answered. */
    void isHeard(String words) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(simulator.get("/_fake/webhooks"))
                .anySatisfy(webhook -> {
                    assertThat(webhook.path("status").asInt()).isEqualTo(200);
                    assertThat(webhook.path("body").asString()).contains(words, digits);
                }));
    }

    /** WhatsApp goes on delivering messages, and hands out no files. */
    void filesAreNotHandedOut() throws Exception {
        simulator.send(
                "POST",
                "/_fake/faults",
                Map.of(
                        "match", Map.of("path", "/fake-cdn/"),
                        "times", 10_000,
                        "action", Map.of("kind", "http", "status", 503)));
    }

    void filesAreHandedOutAgain() throws Exception {
        simulator.send("DELETE", "/_fake/faults", Map.of());
    }

    /** Waits until a message with these words has arrived. */
    void receives(String words) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(messages())
                .anySatisfy(
                        message -> assertThat(message.path("text").asString()).contains(words)));
    }

    /** Waits until so many messages with a link have arrived, and answers where the last one leads. */
    String linkOf(int message) {
        return await().atMost(Duration.ofSeconds(60)).until(this::links, it -> it.size() >= message).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private List<String> links() throws Exception {
        return messages().findValues("buttons").stream()
                .flatMap(it -> it.findValuesAsString("value").stream())
                .filter(it -> it.contains("/t/"))
                .toList();
    }

    private JsonNode messages() throws Exception {
        return simulator.get("/_fake/messages?to=" + digits);
    }
}
