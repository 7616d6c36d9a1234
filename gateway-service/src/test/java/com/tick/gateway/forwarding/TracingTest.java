package com.tick.gateway.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.gateway.stub.GatewayTest;
import com.tick.gateway.stub.StubServices;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Every request is traced here, as it is where spans have somewhere to go. */
@GatewayTest
@TestPropertySource(properties = {"tick.tracing.enabled=true", "management.tracing.sampling.probability=1"})
class TracingTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    @Autowired
    private WebTestClient client;

    @Test
    void aTraceIsStartedWhereThereIsNone() {
        client.get().uri("/api/replies/7").exchange().expectStatus().isOk();

        assertThat(traceparent()).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[13]");
    }

    @Test
    void theServicesSpansHangBelowTheGateways() {
        client.get()
                .uri("/api/replies/7")
                .header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01")
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(traceparent()).startsWith("00-" + TRACE + "-").doesNotContain("b7ad6b7169203331");
    }

    private static String traceparent() {
        return StubServices.REPLIES.last().headers().get("traceparent");
    }
}
