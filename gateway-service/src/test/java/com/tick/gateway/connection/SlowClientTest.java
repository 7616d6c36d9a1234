package com.tick.gateway.connection;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.gateway.stub.GatewayTest;
import com.tick.gateway.stub.RawRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    @Test
    void whatNeverBecomesARequestIsAProblemToo() throws Exception {
        var longAddress = "GET /" + "a".repeat(70_000) + " HTTP/1.1";
        var longHeader = "X-Long: " + "a".repeat(70_000);

        assertThat(answerTo(longAddress)).startsWith("HTTP/1.1 414 ").contains("urn:tick:problem:address-too-long");
        assertThat(answerTo("GET /health HTTP/1.1", longHeader))
                .startsWith("HTTP/1.1 431 ")
                .contains("urn:tick:problem:headers-too-large");
        assertThat(answerTo("GET /health HTTP/1.1", "No colon"))
                .startsWith("HTTP/1.1 400 ")
                .contains("urn:tick:problem:malformed");
        assertThat(answerTo("GET /health HTTP/9.9.9"))
                .startsWith("HTTP/1.1 400 ")
                .contains("urn:tick:problem:malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/events", "/api/nowhere"})
    void aWebSocketIsRefused(String path) throws Exception {
        assertThat(answerTo(
                        "GET " + path + " HTTP/1.1",
                        "Connection: Upgrade",
                        "Upgrade: websocket",
                        "Sec-WebSocket-Version: 13",
                        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="))
                .startsWith("HTTP/1.1 400 ")
                .contains("application/problem+json", "urn:tick:problem:no-upgrade");
    }

    private String answerTo(String... head) throws Exception {
        try (var request = new RawRequest(port, head)) {
            return request.answer();
        }
    }
}
