package com.tick.gateway.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.gateway.stub.GatewayTest;
import com.tick.gateway.stub.RawRequest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayTest
class KeptConnectionTest {

    @LocalServerPort
    private int port;

    /** A page whose next request is never read waits for ever: no browser gives up a connection that is open. */
    @Test
    void aConnectionIsReadOnAfterARequestThatHadToQueue() throws IOException {
        try (var connection = new RawRequest(port, "GET /api/tickets/7 HTTP/1.1")) {
            connection.begin("GET /nowhere HTTP/1.1");
            for (var answers = 0; answers < 2; ) {
                answers += connection.answer().split("HTTP/1.1 ", -1).length - 1;
            }

            connection.begin("GET /api/tickets/8 HTTP/1.1");

            assertThat(connection.answer()).startsWith("HTTP/1.1 200");
        }
    }
}
