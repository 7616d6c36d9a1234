package com.tick.gateway.securitylog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.tick.gateway.stub.GatewayTest;
import com.tick.gateway.stub.StubServices;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What services refuse comes to ticket-service, which keeps the security log. */
@GatewayTest
class SecurityWatchTest {

    @Autowired
    private WebTestClient client;

    private final String path = "/api/replies/" + UUID.randomUUID();

    @Test
    void tellsRefusedRequests() {
        StubServices.REPLIES.behaves((request, response) -> response.status(403).send());

        client.get()
                .uri(path)
                .cookie("tick", "agent-session")
                .exchange()
                .expectStatus()
                .isForbidden();

        var told = told(path);
        assertThat(told)
                .contains(
                        "\"event\":\"access_refused\"",
                        "\"actor\":\"agent:7\"",
                        "\"address\":\"127.0.0.1\"",
                        "\"target\":\"GET " + path + "\"",
                        "\"outcome\":\"REFUSED\"")
                .doesNotContain("agent-session");
    }

    @Test
    void tellsForgedWebhooks() {
        StubServices.NOTIFICATIONS.behaves(
                (request, response) -> response.status(401).send());

        client.post()
                .uri("/api/whatsapp/webhook")
                .bodyValue("{}")
                .exchange()
                .expectStatus()
                .isUnauthorized();

        assertThat(told("webhook_refused")).contains("POST /api/whatsapp/webhook");
    }

    @Test
    void tellsChangedSettings() {
        client.put()
                .uri("/api/whatsapp/settings")
                .cookie("tick", "agent-session")
                .bodyValue("{\"access_token\":\"not-for-the-log\"}")
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(told("settings_changed"))
                .contains("PUT /api/whatsapp/settings")
                .doesNotContain("not-for-the-log");
    }

    @Test
    void asksAdminsToConfirmBeforeTheyChangeSettings() {
        StubServices.PRINCIPALS.put("session:boss", admin(0));
        StubServices.PRINCIPALS.put("session:confirmed-boss", admin(9_999_999_999L));

        settings("boss")
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:tick:problem:confirmation-needed");
        settings("confirmed-boss").expectStatus().isOk();
        client.get()
                .uri("/api/whatsapp/settings")
                .cookie("tick", "boss")
                .exchange()
                .expectStatus()
                .isOk();
    }

    private WebTestClient.ResponseSpec settings(String session) {
        return client.put()
                .uri("/api/whatsapp/settings")
                .cookie("tick", session)
                .bodyValue("{}")
                .exchange();
    }

    private static String admin(long confirmedUntil) {
        return """
                {"subject":"agent:1","scopes":["anyone","viewer","agent","admin"],
                 "claims":{"name":"Ada","confirmed_until":"%d"}}"""
                .formatted(confirmedUntil);
    }

    @Test
    void tellsForeignRequests() {
        client.post()
                .uri(path)
                .header("Origin", "https://evil.example")
                .exchange()
                .expectStatus()
                .isForbidden();

        assertThat(told(path)).contains("foreign_request_refused");
    }

    @Test
    void sendsAgainWhatWasNotTaken() {
        StubServices.REPLIES.behaves((request, response) -> response.status(403).send());
        StubServices.TICKETS.behaves((request, response) -> request.uri().equals("/internal/security-log")
                ? response.status(503).send()
                : StubServices.ticketService(request, response));

        client.get().uri(path).exchange().expectStatus().isForbidden();
        StubServices.TICKETS.behaves(StubServices::ticketService);

        assertThat(told(path)).contains("access_refused");
    }

    private static String told(String what) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> StubServices.TICKETS.reports().stream()
                                .filter(it -> it.body().contains(what))
                                .findFirst()
                                .map(it -> it.body())
                                .orElse(""),
                        it -> !it.isEmpty());
    }
}
