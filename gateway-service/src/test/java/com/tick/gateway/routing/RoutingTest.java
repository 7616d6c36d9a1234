package com.tick.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.gateway.stub.GatewayTest;
import com.tick.gateway.stub.StubServices;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@GatewayTest
class RoutingTest {

    @Autowired
    private WebTestClient client;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "GET,    /api/tickets,                ticket-service",
        "POST,   /api/tickets,                ticket-service",
        "PUT,    /api/tickets/7/status,       ticket-service",
        "POST,   /api/auth/login,             ticket-service",
        "GET,    /api/tickets/7/attachment,   attachment-service",
        "GET,    /api/attachments/9/content,  attachment-service",
        "POST,   /api/attachments,            attachment-service",
        "GET,    /api/replies/7,              reply-service",
        "DELETE, /api/replies/7,              reply-service",
        "GET,    /api/whatsapp/status,        notification-service",
        "POST,   /api/whatsapp/webhook,       notification-service",
        "GET,    /api/events,                 notification-service",
        "GET,    /api/track,                  ticket-service",
        "POST,   /api/track/link,             ticket-service",
        "GET,    /api/track/events,           notification-service",
        "PUT,    /api/agents/7,               ticket-service",
        "DELETE, /api/tokens/7,               ticket-service",
        "GET,    /api/customers/7/tickets,    ticket-service",
        "POST,   /api/canned-replies,         ticket-service",
        "PUT,    /api/drafts/7,               ticket-service",
        "POST,   /api/presence,               ticket-service",
        "GET,    /api/reports/volume,         ticket-service",
        "PUT,    /api/track/status,           ticket-service",
        "POST,   /api/track/replies,          reply-service",
        "POST,   /api/track/attachments,      attachment-service",
        "GET,    /api/track/attachments/9,    attachment-service",
        "GET,    /api/dead-letters/reply-service, reply-service",
        "POST,   /api/outbox/ticket-service/re-emissions, ticket-service"
    })
    void eachPathReachesItsOwner(String method, String path, String service) {
        client.method(org.springframework.http.HttpMethod.valueOf(method))
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.service")
                .isEqualTo(service);
    }

    @Test
    void pathAndQueryArriveAsTheyWereSent() {
        var uri = "/api/tickets?q=caf%C3%A9%20%2B1&status=new&after=a%2Fb";

        client.get()
                .uri(URI.create("http://localhost:" + port + uri))
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(StubServices.TICKETS.last().uri()).isEqualTo(uri);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/internal/principals",
                "/internal/tickets/1",
                "/actuator",
                "/actuator/health",
                "/api/nothing",
                "/api/",
                "/v3/api-docs"
            })
    void whatIsNotRoutedIsNotFound(String path) {
        client.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.success")
                .isEqualTo(false)
                .jsonPath("$.type")
                .isEqualTo("urn:tick:problem:not-found")
                .jsonPath("$.status")
                .isEqualTo(404)
                .jsonPath("$.title")
                .isNotEmpty()
                .jsonPath("$.message")
                .isNotEmpty()
                .jsonPath("$.errors")
                .isArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/tickets/../../internal/tickets/1",
                "/api/tickets/%2e%2e/%2e%2e/internal/tickets/1",
                "/api/tickets/..;/..;/internal/tickets/1",
                "/api/tickets/.%2E/x",
                "/api/tickets/%2F..%2Finternal",
                "/api/tickets/%252e%252e/x",
                "/api//tickets",
                "/api/tickets/%5c..%5c",
                "/api/track/%6cink",
                "/%61pi/tickets",
                "/api/tickets/%37",
                "/api/whatsapp%2Dwebhook",
                "/api/auth/log%69n"
            })
    void aPathThatAServiceCouldReadDifferentlyGoesNowhere(String path) {
        client.get()
                .uri(URI.create("http://localhost:" + port + path))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:tick:problem:strange-path");

        assertThat(StubServices.TICKETS.seen()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/customers/caf%C3%A9%20%26%20bar",
                "/api/attachments/report.2026_(1)~final.pdf",
                "/api/tokens/a:b@c,d+e"
            })
    void aPathThatEverybodyReadsAlikePasses(String path) {
        client.get()
                .uri(URI.create("http://localhost:" + port + path))
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void theAnswerOfAServiceComesBackAsItIs() {
        StubServices.REPLIES.behaves((request, response) -> response.status(422)
                .header("Content-Type", "application/problem+json")
                .header("ETag", "\"7\"")
                .sendString(reactor.core.publisher.Mono.just("{\"success\":false,\"message\":\"no\"}")));

        client.get()
                .uri("/api/replies/7")
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectHeader()
                .valueEquals("ETag", "\"7\"")
                .expectBody()
                .json("{\"success\":false,\"message\":\"no\"}");
    }
}
