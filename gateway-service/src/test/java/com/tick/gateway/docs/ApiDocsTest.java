package com.tick.gateway.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.gateway.stub.GatewayTest;
import com.tick.gateway.stub.StubService;
import com.tick.gateway.stub.StubServices;
import com.tick.gateway.stub.Token;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

/** One service has nothing to say about itself. */
@GatewayTest
@TestPropertySource(properties = "tick.services.notification-service=http://127.0.0.1:47")
class ApiDocsTest {

    @Autowired
    private WebTestClient client;

    @Test
    void theDescriptionsOfAllServicesBecomeOne() {
        describes(StubServices.TICKETS, "/api/tickets", "string");
        describes(StubServices.REPLIES, "/api/replies", "integer");
        describes(StubServices.ATTACHMENTS, "/internal/attachments", "string");

        client.get()
                .uri("/api-docs")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.servers[0].url")
                .isEqualTo("http://localhost:5000")
                .jsonPath("$.paths['/api/tickets'].get['$ref']")
                .isEqualTo("#/components/schemas/Answer")
                .jsonPath("$.paths['/api/replies'].get['$ref']")
                .isEqualTo("#/components/schemas/reply-service.Answer")
                .jsonPath("$.paths['/internal/attachments']")
                .doesNotExist()
                .jsonPath("$.components.schemas.Answer.type")
                .isEqualTo("string")
                .jsonPath("$.components.schemas['reply-service.Answer'].type")
                .isEqualTo("integer")
                .jsonPath("$['x-missing'][0]")
                .isEqualTo("notification-service");
        assertThat(Token.of(StubServices.REPLIES.last()).scopes()).containsExactly("docs.read");
    }

    @Test
    void aPageForPeopleShowsIt() {
        var location = client.get()
                .uri("/docs")
                .exchange()
                .expectStatus()
                .is3xxRedirection()
                .expectBody()
                .returnResult()
                .getResponseHeaders()
                .getLocation();

        client.get().uri(String.valueOf(location)).exchange().expectStatus().isOk();
        client.get()
                .uri("/docs/gateway/swagger-config")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.url")
                .isEqualTo("/api-docs");
    }

    private static void describes(StubService service, String path, String type) {
        var description =
                """
                {"paths":{"%s":{"get":{"$ref":"#/components/schemas/Answer"}}},
                 "components":{"schemas":{"Answer":{"type":"%s"}}}}"""
                        .formatted(path, type);
        service.behaves((request, response) -> {
            service.remember(request, "");
            return response.header("Content-Type", "application/json").sendString(Mono.just(description));
        });
    }
}
