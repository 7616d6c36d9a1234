package com.tick.gateway.health;

import com.tick.gateway.stub.GatewayTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

@GatewayTest
class HealthTest {

    @Autowired
    private WebTestClient client;

    @Test
    void theGatewaySaysThatItIsThere() {
        client.get()
                .uri("/health")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .json("{\"success\":true,\"status\":\"ok\"}");
    }
}
