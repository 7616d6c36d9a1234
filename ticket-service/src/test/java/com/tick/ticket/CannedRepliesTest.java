package com.tick.ticket;

import static com.tick.ticket.ServiceUnderTest.agent;
import static com.tick.ticket.ServiceUnderTest.viewer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What agents say again and again. */
@RunningService
class CannedRepliesTest {

    private static final String PATH = "/api/canned-replies";

    @Autowired
    ServiceUnderTest tickets;

    @Test
    void placeholdersAreFilledForTheTicketAtHand() {
        var created = tickets.createJson(
                """
                {"name":"John {{reference}} $1","email":"j@example.org","description":"x","issueTitle":"Printer"}
                """);
        var added = tickets.post(
                PATH,
                agent(),
                body("{{ customer_name }}: {{reference}}, {{issue_title}}, {{status}}, {{agent_name}}, {single}"));

        var rendered = one(added.number("/data/id"), "?ticketId=" + created.number("/data/id"));

        assertThat(added.status()).isEqualTo(201);
        assertThat(rendered.at("/rendered").asString())
                .isEqualTo("John {{reference}} $1: %s, Printer, new, Grace, {single}"
                        .formatted(created.text("/data/reference")));
        assertThat(one(added.number("/data/id"), "").at("/rendered").isNull()).isTrue();
        assertThat(tickets.get(PATH + "?ticketId=999999999", viewer()).status()).isEqualTo(404);
    }

    @Test
    void aPlaceholderThatMeansNothingIsRefused() {
        var refused = tickets.post(PATH, agent(), body("Dear {{customer}}"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("/errors/0/field")).isEqualTo("body");
        assertThat(refused.text("/message")).contains("{{customer}}", "{{customer_name}}");
    }

    @Test
    void theyAreChangedAndRemoved() {
        var id = tickets.post(PATH, agent(), body("Hello")).number("/data/id");
        var title = UUID.randomUUID().toString();

        var changed =
                tickets.put(PATH + "/" + id, agent(), "{\"title\":\"%s\",\"body\":\"Good morning\"}".formatted(title));
        var taken = tickets.post(PATH, agent(), "{\"title\":\"%s\",\"body\":\"x\"}".formatted(title));
        tickets.delete(PATH + "/" + id, agent());
        var again = tickets.delete(PATH + "/" + id, agent());

        assertThat(changed.text("/data/body")).isEqualTo("Good morning");
        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.text("/errors/0/field")).isEqualTo("title");
        assertThat(again.status()).isEqualTo(200);
        assertThat(tickets.put(PATH + "/" + id, agent(), body("x")).status()).isEqualTo(404);
    }

    @Test
    void viewersReadThemOnlyAndARepetitionAddsNone() {
        var key = UUID.randomUUID().toString();
        var body = body("Hello");

        var first = tickets.post(PATH, agent(), body, "Idempotency-Key", key);
        var again = tickets.post(PATH, agent(), body, "Idempotency-Key", key);

        assertThat(again.number("/data/id")).isEqualTo(first.number("/data/id"));
        assertThat(tickets.post(PATH, viewer(), body).status()).isEqualTo(403);
        assertThat(tickets.put(PATH + "/1", viewer(), body).status()).isEqualTo(403);
        assertThat(tickets.delete(PATH + "/1", viewer()).status()).isEqualTo(403);
        assertThat(tickets.post(PATH, agent(), "{\"title\":\"x\",\"body\":\"" + "x".repeat(4097) + "\"}")
                        .text("/errors/0/field"))
                .isEqualTo("body");
    }

    private JsonNode one(long id, String query) {
        return tickets.get(PATH + query, agent())
                .body()
                .at("/data")
                .valueStream()
                .filter(it -> it.at("/id").asLong() == id)
                .findFirst()
                .orElseThrow();
    }

    private static String body(String text) {
        return "{\"title\":\"%s\",\"body\":\"%s\"}".formatted(UUID.randomUUID(), text);
    }
}
