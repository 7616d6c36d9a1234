package com.tick.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.gateway.stub.GatewayTest;
import com.tick.gateway.stub.StubServices;
import com.tick.gateway.stub.Token;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A gateway behind TLS whose front end was never built. */
@GatewayTest
@TestPropertySource(properties = {"PUBLIC_URL=https://desk.example", "TICK_WEB_ROOT=target/no-such-folder"})
class SecureSiteWithoutPagesTest {

    @Autowired
    private WebTestClient client;

    @Test
    void aMissingFrontEndIsSaidClearly() {
        client.get()
                .uri("/")
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectBody(String.class)
                .value(it -> assertThat(it).contains("TICK_WEB_ROOT", "npm run build"));
    }

    @Test
    void browsersAreToldToStayWithTls() {
        client.get().uri("/health").exchange().expectHeader().value("Strict-Transport-Security", it -> assertThat(it)
                .contains("max-age="));
    }

    @Test
    void onlyTheCookieThatIsBoundToThisHostCounts() {
        client.get()
                .uri("/api/replies/7")
                .cookie("tick", "agent-session")
                .exchange()
                .expectStatus()
                .isOk();
        assertThat(Token.of(StubServices.REPLIES.last()).subject()).isEqualTo("anonymous");

        client.get()
                .uri("/api/replies/7")
                .cookie("__Host-tick", "agent-session")
                .exchange()
                .expectStatus()
                .isOk();
        assertThat(Token.of(StubServices.REPLIES.last()).subject()).isEqualTo("agent:7");
    }

    @Test
    void thePublicAddressIsOurOwnOrigin() {
        client.post()
                .uri("/api/tickets")
                .header("Origin", "https://desk.example")
                .exchange()
                .expectStatus()
                .isOk();
    }
}
