package com.tick.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.gateway.stub.GatewayTest;
import com.tick.gateway.stub.StubServices;
import com.tick.support.security.DeviceTokens;
import com.tick.support.security.ProofOfWork;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** Ten requests per address and window; a trusted proxy says which address. */
@GatewayTest
@TestPropertySource(properties = {"RATE_LIMIT_MAX=10", "RATE_LIMIT_WINDOW_MS=60000", "TRUSTED_PROXIES=127.0.0.0/8"})
class RateLimitTest {

    private static final AtomicInteger CLIENTS = new AtomicInteger();

    @Autowired
    private WebTestClient client;

    @Autowired
    private ProofOfWork work;

    @Autowired
    private DeviceTokens devices;

    private String address = "";

    @BeforeEach
    void aClientNeverSeenBefore() {
        address = "198.51.100." + CLIENTS.incrementAndGet();
    }

    @Test
    void theEleventhRequestIsToldWhenToComeBack() {
        for (var left = 9; left >= 0; left--) {
            get("/api/tickets")
                    .expectStatus()
                    .isOk()
                    .expectHeader()
                    .valueEquals("RateLimit-Limit", "10")
                    .expectHeader()
                    .valueEquals("RateLimit-Remaining", Integer.toString(left))
                    .expectHeader()
                    .value("RateLimit-Reset", it -> assertThat(Integer.parseInt(it))
                            .isBetween(1, 61));
        }

        get("/api/tickets")
                .expectStatus()
                .isEqualTo(429)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectHeader()
                .valueEquals("RateLimit-Remaining", "0")
                .expectHeader()
                .value("Retry-After", it -> assertThat(Integer.parseInt(it)).isBetween(1, 61))
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:tick:problem:too-many-requests")
                .jsonPath("$.success")
                .isEqualTo(false);
    }

    @Test
    void anotherAddressIsAnotherClient() {
        exhaust();

        address = "203.0.113.9";

        get("/api/tickets").expectStatus().isOk();
    }

    @Test
    void anAddressThatOnlyTheClientClaimsChangesNothing() {
        exhaust();

        client.get()
                .uri("/api/tickets")
                .header("X-Forwarded-For", "203.0.113.77, " + address)
                .exchange()
                .expectStatus()
                .isEqualTo(429);
    }

    @Test
    void pagesHealthAndTheWebhookAreNeverCounted() {
        exhaust();

        get("/health").expectStatus().isOk().expectHeader().doesNotExist("RateLimit-Limit");
        get("/assets/style-4d5e6f.css").expectStatus().isOk();
        get("/").expectStatus().isOk();
        send(HttpMethod.POST, "/api/whatsapp/webhook").expectStatus().isOk();
    }

    @Test
    void aSignedInAgentHasAHundredTimesAsMuch() {
        StubServices.PRINCIPALS.put("session:diligent", StubServices.AGENT);
        exhaust();

        client.get()
                .uri("/api/tickets")
                .header("X-Forwarded-For", address)
                .cookie("tick", "diligent")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("RateLimit-Limit", "1000")
                .expectHeader()
                .valueEquals("RateLimit-Remaining", "999");
    }

    @Test
    void aWorthlessCookieDoesNotBuyMore() {
        exhaust();

        client.get()
                .uri("/api/tickets")
                .header("X-Forwarded-For", address)
                .cookie("tick", "never-issued")
                .exchange()
                .expectStatus()
                .isEqualTo(429);
    }

    @Test
    void signingInIsCountedByItself() {
        exhaust();

        send(HttpMethod.POST, "/api/auth/login").expectStatus().isOk();
    }

    @Test
    void othersBehindAnAddressDoNotKeepAnybodyOut() {
        for (var i = 0; i < 10; i++) {
            send(HttpMethod.POST, "/api/auth/login").expectStatus().isOk();
        }

        var refused = Objects.requireNonNull(send(HttpMethod.POST, "/api/auth/login")
                .expectStatus()
                .isEqualTo(429)
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
        var challenge = work.challenge(1, Instant.now()).challenge();
        var proof = IntStream.iterate(0, it -> it + 1)
                .mapToObj(it -> challenge + ":" + it)
                .filter(it -> work.verify(it, Instant.now()).isPresent())
                .findFirst()
                .orElseThrow();

        assertThat(refused.at("/challenge/challenge").asString()).isNotEmpty();
        assertThat(refused.at("/challenge/bits").asInt()).isEqualTo(18);
        signIn("X-Proof-Of-Work", proof).expectStatus().isOk();
        signIn("X-Proof-Of-Work", "made-up:1").expectStatus().isEqualTo(429);
        signIn("Cookie", "tick-device=" + devices.next()).expectStatus().isOk();
        signIn("Cookie", "tick-device=" + "A".repeat(43)).expectStatus().isEqualTo(429);
    }

    private ResponseSpec signIn(String header, String value) {
        return client.post()
                .uri("/api/auth/login")
                .header("X-Forwarded-For", address)
                .header(header, value)
                .exchange();
    }

    @Test
    void openingTicketsHasASmallerBucket() {
        for (var i = 0; i < 2; i++) {
            send(HttpMethod.POST, "/api/tickets").expectStatus().isOk();
        }

        send(HttpMethod.POST, "/api/tickets").expectStatus().isEqualTo(429);
    }

    @Test
    void askingForALinkHasTheSmallestBucket() {
        send(HttpMethod.POST, "/api/track/link").expectStatus().isOk();

        send(HttpMethod.POST, "/api/track/link").expectStatus().isEqualTo(429);
    }

    @Test
    void openingTheirOwnEventStreamsIsNotCounted() {
        StubServices.PRINCIPALS.put("link:faithful", StubServices.CUSTOMER);
        exhaust();

        client.get()
                .uri("/api/track/events")
                .header("X-Forwarded-For", address)
                .header("X-Ticket-Token", "faithful")
                .exchange()
                .expectStatus()
                .isOk();

        get("/api/track/events").expectStatus().isEqualTo(429);
    }

    @Test
    void anonymousUploadsHaveASmallerBucket() {
        for (var i = 0; i < 5; i++) {
            send(HttpMethod.POST, "/api/attachments").expectStatus().isOk();
        }

        send(HttpMethod.POST, "/api/attachments").expectStatus().isEqualTo(429);
    }

    private void exhaust() {
        for (var i = 0; i < 10; i++) {
            get("/api/tickets").expectStatus().isOk();
        }
    }

    private ResponseSpec get(String path) {
        return send(HttpMethod.GET, path);
    }

    private ResponseSpec send(HttpMethod method, String path) {
        return client.method(method)
                .uri(path)
                .header("X-Forwarded-For", address)
                .exchange();
    }
}
