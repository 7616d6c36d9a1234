package com.tick.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.gateway.stub.GatewayTest;
import com.tick.gateway.stub.StubServices;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;

/** One service is not there at all, the others misbehave on demand. */
@GatewayTest
@TestPropertySource(properties = "tick.services.notification-service=http://127.0.0.1:47")
class BackendFailureTest {

    @Autowired
    private WebTestClient client;

    @Test
    void aServiceThatIsNotThereIsAnsweredFor() {
        problem("/api/whatsapp/status", 503, "unavailable");
    }

    @Test
    void aServiceThatTakesTooLongIsAnsweredFor() {
        StubServices.REPLIES.behaves((request, response) -> Mono.never());

        problem("/api/replies/7", 504, "timeout");
    }

    @Test
    void aServiceThatHangsUpIsAnsweredFor() {
        StubServices.REPLIES.behaves((request, response) -> {
            request.withConnection(Connection::dispose);
            return Mono.never();
        });

        problem("/api/replies/7", 503, "unavailable");
    }

    @Test
    void theOthersGoOn() {
        client.get().uri("/api/tickets").exchange().expectStatus().isOk();
        client.get().uri("/health").exchange().expectStatus().isOk();
    }

    private void problem(String path, int status, String code) {
        client.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectHeader()
                .valueEquals("Retry-After", "5")
                .expectBody()
                .jsonPath("$.success")
                .isEqualTo(false)
                .jsonPath("$.type")
                .isEqualTo("urn:tick:problem:" + code)
                .jsonPath("$.message")
                .value(String.class, it -> assertThat(it).doesNotContain("127.0.0.1", "Exception"));
    }
}
