package com.tick.gateway.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.gateway.stub.GatewayTest;
import com.tick.gateway.stub.StubServices;
import com.tick.gateway.stub.Token;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

@GatewayTest
class SignedIdentityTest {

    @Autowired
    private WebTestClient client;

    @Test
    void nobodyIsForwardedAsAnonymousWithATokenForThatServiceAlone() {
        client.get().uri("/api/replies/7").exchange().expectStatus().isOk();

        var token = Token.of(StubServices.REPLIES.last());
        assertThat(token.issuer()).isEqualTo("gateway-service");
        assertThat(token.audience()).containsExactly("reply-service");
        assertThat(token.subject()).isEqualTo("anonymous");
        assertThat(token.scopes()).containsExactly("anyone");
        assertThat(token.claims()).containsOnlyKeys("addr");
        assertThat(token.claims().get("addr")).asString().hasSize(22).doesNotContain("127");
        assertThat(token.expiresAt()).isBefore(Instant.now().plus(Duration.ofSeconds(61)));
    }

    @Test
    void whereTheSecurityLogTellsTheAddressItIsNamed() {
        client.post().uri("/api/auth/login").exchange().expectStatus().isOk();

        assertThat(Token.of(StubServices.TICKETS.last()).claims())
                .containsEntry("ip", "127.0.0.1")
                .containsKey("addr");
    }

    @Test
    void aSessionCookieBecomesATokenOfItsAgent() {
        client.get()
                .uri("/api/replies/7")
                .cookie("tick", "agent-session")
                .exchange()
                .expectStatus()
                .isOk();

        var token = Token.of(StubServices.REPLIES.last());
        assertThat(token.subject()).isEqualTo("agent:7");
        assertThat(token.scopes()).containsExactlyInAnyOrder("anyone", "viewer", "agent");
        assertThat(token.claims()).containsEntry("name", "Ada").containsKey("addr");
    }

    @Test
    void aTicketLinkBecomesATokenOfItsCustomerEvenBesideACookie() {
        client.get()
                .uri("/api/replies/42")
                .header("X-Ticket-Token", "customer-link")
                .cookie("tick", "agent-session")
                .exchange()
                .expectStatus()
                .isOk();

        var token = Token.of(StubServices.REPLIES.last());
        assertThat(token.subject()).isEqualTo("customer:42");
        assertThat(token.claims()).containsEntry("ticket", "42");
    }

    @Test
    void anApiTokenBecomesATokenOfItsOwnerAndIsNeverHandedOn() {
        StubServices.PRINCIPALS.put("token:tick_of_a_program", StubServices.AGENT);

        client.get()
                .uri("/api/replies/7")
                .header("Authorization", "Bearer tick_of_a_program")
                .cookie("tick", "agent-session")
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(StubServices.TICKETS.last().body()).contains("\"kind\":\"token\"");
        var arrived = StubServices.REPLIES.last();
        assertThat(Token.of(arrived).subject()).isEqualTo("agent:7");
        assertThat(arrived.headers().entries()).noneMatch(it -> it.getValue().contains("tick_of_a_program"));
    }

    @Test
    void aWorthlessApiTokenIsNotRescuedByACookie() {
        client.get()
                .uri("/api/replies/7")
                .header("Authorization", "bearer never-issued")
                .cookie("tick", "agent-session")
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(Token.of(StubServices.REPLIES.last()).scopes()).containsExactly("anyone");
    }

    @Test
    void aWorthlessCredentialMakesNobodyOfItsBearer() {
        client.get()
                .uri("/api/replies/7")
                .cookie("tick", "never-issued")
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(Token.of(StubServices.REPLIES.last()).subject()).isEqualTo("anonymous");
    }

    @Test
    void theOwnerIsAskedWithATokenForThatAlone() {
        client.get()
                .uri("/api/replies/7")
                .cookie("tick", "only-once")
                .exchange()
                .expectStatus()
                .isOk();

        var question = StubServices.TICKETS.last();
        var token = Token.of(question);
        assertThat(question.uri()).isEqualTo("/internal/principals");
        assertThat(token.audience()).containsExactly("ticket-service");
        assertThat(token.subject()).isEqualTo("service:gateway-service");
        assertThat(token.scopes()).containsExactly("principals.resolve");
    }

    @Test
    void whatSomebodyOutsideSaysAboutThemselvesNeverArrives() {
        client.get()
                .uri("/api/replies/7")
                .header("Authorization", "Bearer forged")
                .header("X-User-Id", "1")
                .header("X-User", "admin")
                .header("X-Internal-Token", "forged")
                .header("X-Forwarded-For", "10.0.0.1")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "https")
                .header("Forwarded", "for=10.0.0.1")
                .header("X-Real-IP", "10.0.0.1")
                .header("X-Original-URL", "/internal/replies/1")
                .header("X-Ticket-Token", "customer-link")
                .cookie("tick", "agent-session")
                .exchange()
                .expectStatus()
                .isOk();

        var arrived = StubServices.REPLIES.last().headers();
        assertThat(arrived.names()).allSatisfy(name -> assertThat(name.toLowerCase(java.util.Locale.ROOT))
                .doesNotStartWith("x-user")
                .doesNotStartWith("x-internal")
                .doesNotStartWith("x-forwarded")
                .doesNotStartWith("x-real")
                .doesNotStartWith("x-original")
                .isNotIn("forwarded", "cookie", "x-ticket-token"));
        assertThat(arrived.getAll("Authorization")).hasSize(1).noneMatch(it -> it.contains("forged"));
        assertThat(arrived.entries()).noneMatch(it -> it.getValue().contains("10.0.0.1"));
    }

    @Test
    void cookiesReachTheSignInRoutesAlone() {
        client.post()
                .uri("/api/auth/logout")
                .cookie("tick", "agent-session")
                .exchange()
                .expectStatus()
                .isOk();
        client.get()
                .uri("/api/tickets")
                .cookie("tick", "agent-session")
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(StubServices.TICKETS.seen())
                .filteredOn(it -> it.uri().equals("/api/auth/logout"))
                .singleElement()
                .satisfies(it -> assertThat(it.headers().get("Cookie")).contains("agent-session"));
        assertThat(StubServices.TICKETS.last().headers().contains("Cookie")).isFalse();
    }

    @Test
    void theWebhookArrivesAnonymouslyAndByteForByte() {
        var body = "{\"entry\": [ {\"id\" :\"1\"} ]}\n  é";

        client.post()
                .uri("/api/whatsapp/webhook")
                .header("Content-Type", "application/json")
                .header("X-Hub-Signature-256", "sha256=abc")
                .header("Origin", "https://elsewhere.example")
                .cookie("tick", "agent-session")
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isOk();

        var arrived = StubServices.NOTIFICATIONS.last();
        assertThat(arrived.body()).isEqualTo(body);
        assertThat(arrived.headers().get("X-Hub-Signature-256")).isEqualTo("sha256=abc");
        assertThat(Token.of(arrived).subject()).isEqualTo("anonymous");
        assertThat(StubServices.LOOK_UPS).hasValue(0);
    }

    @Test
    void aTraceIsPassedOn() {
        client.get()
                .uri("/api/replies/7")
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(StubServices.REPLIES.last().headers().get("traceparent"))
                .startsWith("00-0af7651916cd43dd8448eb211c80319c-");
    }
}
