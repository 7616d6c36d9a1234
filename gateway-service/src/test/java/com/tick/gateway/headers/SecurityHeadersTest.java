package com.tick.gateway.headers;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.gateway.stub.GatewayTest;
import com.tick.gateway.stub.StubServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

@GatewayTest
class SecurityHeadersTest {

    @Autowired
    private WebTestClient client;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/health", "/api/tickets", "/api/nothing", "/assets/app-1a2b3c.js"})
    void everyAnswerTellsTheBrowserToBeCareful(String path) {
        client.get()
                .uri(path)
                .exchange()
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectHeader()
                .exists("Referrer-Policy")
                .expectHeader()
                .exists("Permissions-Policy")
                .expectHeader()
                .doesNotExist("Strict-Transport-Security")
                .expectHeader()
                .value("Content-Security-Policy", it -> assertThat(it)
                        .contains("default-src 'self'", "script-src 'self'", "style-src 'self'", "connect-src 'self'")
                        .contains("img-src 'self' data: blob:", "object-src 'none'", "base-uri 'self'")
                        .contains("frame-ancestors 'none'", "form-action 'self'")
                        .doesNotContain("unsafe"));
    }

    @Test
    void answersOfTheApiAreNotStored() {
        StubServices.TICKETS.behaves((request, response) ->
                response.header("Cache-Control", "max-age=600").status(200).send());

        client.get().uri("/api/tickets").exchange().expectHeader().valueEquals("Cache-Control", "no-store");
    }

    @Test
    void aServiceMayBeStricterWithItsOwnAnswer() {
        StubServices.ATTACHMENTS.behaves((request, response) -> response.header("Content-Security-Policy", "sandbox")
                .status(200)
                .send());

        client.get()
                .uri("/api/attachments/1/content")
                .exchange()
                .expectHeader()
                .valueEquals("Content-Security-Policy", "sandbox");
    }
}
