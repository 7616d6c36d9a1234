package com.tick.devstack.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every way on which a customer learns something, watched while agents talk among themselves. */
class NotesStayAmongAgentsIT {

    private static final String SECRET = "Nobody tell the customer";
    private static final Duration SOON = Duration.ofSeconds(60);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void aNoteAndItsFileReachTheCustomerOnNoWay() throws Exception {
        var stack = RunningStack.get();
        var phone = new Phone(stack);
        var ticket = open(stack, phone);
        var id = ticket.path("id").asLong();
        var url = ticket.path("trackingUrl").asString();
        var link = url.substring(url.indexOf('#') + 1);
        var agent = Browser.ofAnAgent(stack);
        try (var events = new Browser(stack.gateway(), Map.of("X-Ticket-Token", link)).events("/api/track/events")) {
            var heard = events.lines();
            await().atMost(SOON).until(() -> heard.contains("event:hello"));

            var file = upload(stack);
            var note = reply(
                    agent, Map.of("ticketId", id, "message", SECRET, "internal", true, "attachments", List.of(file)));
            var answer = reply(agent, Map.of("ticketId", id, "message", "We are on it"));
            phone.receives("answer");

            await().atMost(SOON).until(() -> heard.stream().anyMatch(it -> it.contains("\"replyId\":" + answer)));
            await().atMost(SOON).untilAsserted(() -> assertThat(
                            agent.get("/api/attachments?ticketId=" + id).path("data"))
                    .isNotEmpty());
            assertThat(heard).noneMatch(it -> it.contains("\"replyId\":" + note) || it.contains("attachment"));
            assertThatNothingTells(stack, link, id, phone, file);
        }
    }

    private void assertThatNothingTells(RunningStack stack, String link, long id, Phone phone, Map<String, String> file)
            throws Exception {
        var page = get(stack, "/api/track", link);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("We are on it").doesNotContain(SECRET, file.get("id"));
        assertThat(get(stack, "/api/track/attachments/" + file.get("id"), link).statusCode())
                .isEqualTo(404);
        assertThat(get(stack, "/api/replies/" + id, link).statusCode()).isEqualTo(403);
        assertThat(get(stack, "/api/tickets?q=Nobody", link).statusCode()).isEqualTo(403);
        assertThat(new Browser(stack.simulator())
                        .get("/_fake/messages?to=" + phone.number().substring(1))
                        .toString())
                .doesNotContain(SECRET);
    }

    private static JsonNode open(RunningStack stack, Phone phone) throws Exception {
        var answer = new Browser(stack.gateway())
                .send(
                        "POST",
                        "/api/tickets",
                        Map.of(
                                "name", "Grace Hopper",
                                "email", "grace@example.com",
                                "mobile", phone.number(),
                                "description", "There is a moth in it"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Browser.json(answer.body()).path("data");
    }

    private static long reply(Browser agent, Map<String, ?> reply) throws Exception {
        var answer = agent.send("POST", "/api/replies", reply);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Browser.json(answer.body()).path("data").path("id").asLong();
    }

    private Map<String, String> upload(RunningStack stack) throws Exception {
        var form = String.join(
                "\r\n",
                "--b",
                "Content-Disposition: form-data; name=\"file\"; filename=\"note.txt\"",
                "Content-Type: text/plain",
                "",
                "Among us",
                "--b--",
                "");
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(stack.gateway() + "/api/attachments"))
                        .header("Content-Type", "multipart/form-data; boundary=b")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString(UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var file = Browser.json(answer.body()).path("data");
        return Map.of(
                "id",
                file.path("id").asString(),
                "claimToken",
                file.path("claimToken").asString());
    }

    private HttpResponse<String> get(RunningStack stack, String path, String link) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(stack.gateway() + path))
                        .header("X-Ticket-Token", link)
                        .build(),
                HttpResponse.BodyHandlers.ofString(UTF_8));
    }
}
