package com.tick.gateway.connection;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.gateway.stub.GatewayTest;
import com.tick.gateway.stub.RawRequest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayTest
class SlowClientTest {

    @LocalServerPort
    private int port;

    @Test
    void aHeadThatNeverEndsIsRefused() throws Exception {
        try (var request = RawRequest.unfinished(port, "GET /health HTTP/1.1\r\nHos")) {
            assertThat(request.answer())
                    .startsWith("HTTP/1.1 408 ")
                    .contains("application/problem+json", "urn:tick:problem:too-slow", "\"success\":false");
        }
    }
}
