package com.tick.gateway.origin;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.gateway.stub.GatewayTest;
import com.tick.gateway.stub.StubServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@GatewayTest
class CrossOriginTest {

    @Autowired
    private WebTestClient client;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://localhost:3001"})
    void aWriteFromAForeignPageIsRefused(String origin) {
        client.put()
                .uri("/api/tickets/7/status")
                .header("Origin", origin)
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:tick:problem:foreign-origin");

        assertThat(StubServices.TICKETS.seen()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void aWriteThatTheBrowserCallsForeignIsRefused(String site) {
        client.post()
                .uri("/api/tickets")
                .header("Sec-Fetch-Site", site)
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-origin", "none"})
    void aWriteThatTheBrowserCallsOwnPasses(String site) {
        client.post()
                .uri("/api/tickets")
                .header("Sec-Fetch-Site", site)
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void aWriteWithoutABrowserPasses() {
        client.post().uri("/api/tickets").exchange().expectStatus().isOk();
    }

    @Test
    void aProgramWithATokenPassesWhateverItSaysAboutItsOrigin() {
        client.post()
                .uri("/api/tickets")
                .header("Authorization", "Bearer tick_of_a_program")
                .header("Origin", "https://integrator.example")
                .header("Sec-Fetch-Site", "cross-site")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .doesNotExist("Access-Control-Allow-Origin");
    }

    @Test
    void aForeignPageIsNotLetThroughToTryAToken() {
        client.options()
                .uri("/api/tickets")
                .header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization")
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void aWriteFromOurOwnPagePasses() {
        client.post()
                .uri("/api/tickets")
                .header("Origin", "http://localhost:" + port)
                .exchange()
                .expectStatus()
                .isOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:3000", "http://127.0.0.1:3000"})
    void theDevelopmentServersPagesMayWriteWithTheirCookies(String origin) {
        client.post()
                .uri("/api/tickets")
                .header("Origin", origin)
                .header("Sec-Fetch-Site", "cross-site")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Access-Control-Allow-Origin", origin)
                .expectHeader()
                .valueEquals("Access-Control-Allow-Credentials", "true");
    }

    @Test
    void aPreflightIsAnsweredHere() {
        client.options()
                .uri("/api/tickets")
                .header("Origin", "http://localhost:3000")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type,idempotency-key,if-match,x-ticket-token")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .value("Access-Control-Allow-Methods", it -> assertThat(it).contains("POST", "PUT", "DELETE"))
                .expectHeader()
                .value("Access-Control-Allow-Headers", it -> assertThat(it).containsIgnoringCase("x-ticket-token"));
        assertThat(StubServices.TICKETS.seen()).isEmpty();
    }

    @Test
    void aForeignPageMayNotReadEither() {
        client.get()
                .uri("/api/tickets")
                .header("Origin", "https://evil.example")
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectHeader()
                .doesNotExist("Access-Control-Allow-Origin")
                .expectBody()
                .jsonPath("$.success")
                .isEqualTo(false);
    }
}
