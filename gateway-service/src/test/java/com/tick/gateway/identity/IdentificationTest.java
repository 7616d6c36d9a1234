package com.tick.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.tick.gateway.stub.GatewayTest;
import com.tick.gateway.stub.StubServices;
import com.tick.gateway.stub.Token;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;

@GatewayTest
class IdentificationTest {

    @Autowired
    private WebTestClient client;

    @Test
    void requestsInQuickSuccessionAskTheOwnerOnce() {
        StubServices.PRINCIPALS.put("session:busy", StubServices.AGENT);

        for (var i = 0; i < 5; i++) {
            callWith("busy");
        }

        assertThat(StubServices.LOOK_UPS.get()).isLessThan(5);
    }

    @Test
    void aRevokedSessionIsWorthNothingWithinASecond() {
        StubServices.PRINCIPALS.put("session:revoked", StubServices.AGENT);
        assertThat(subjectSeenFor("revoked")).isEqualTo("agent:7");

        StubServices.PRINCIPALS.remove("session:revoked");

        await().atMost(Duration.ofMillis(1200))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> subjectSeenFor("revoked").equals("anonymous"));
    }

    @Test
    void whoShowsACredentialIsToldToComeBackWhileItsOwnerIsAway() {
        StubServices.TICKETS.behaves((request, response) -> response.status(500).send());

        client.get()
                .uri("/api/replies/7")
                .cookie("tick", "unknowable")
                .exchange()
                .expectStatus()
                .isEqualTo(HttpStatus.SERVICE_UNAVAILABLE)
                .expectHeader()
                .exists("Retry-After")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:tick:problem:unavailable");
        client.get().uri("/api/replies/7").exchange().expectStatus().isOk();
    }

    @Test
    void anOverlongCredentialIsNotWorthALookUp() {
        client.get()
                .uri("/api/replies/7")
                .header("X-Ticket-Token", "x".repeat(300))
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(StubServices.LOOK_UPS).hasValue(0);
    }

    @Test
    void aCredentialDoesNotShowItsSecret() {
        assertThat(new Credential("session", "do-not-log").toString()).doesNotContain("do-not-log");
    }

    private String subjectSeenFor(String session) {
        callWith(session);
        return Token.of(StubServices.REPLIES.last()).subject();
    }

    private void callWith(String session) {
        client.get()
                .uri("/api/replies/7")
                .cookie("tick", session)
                .exchange()
                .expectStatus()
                .isOk();
    }
}
