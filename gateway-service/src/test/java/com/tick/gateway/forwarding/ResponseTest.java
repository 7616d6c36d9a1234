package com.tick.gateway.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.gateway.stub.GatewayTest;
import com.tick.gateway.stub.RawRequest;
import com.tick.gateway.stub.StubServices;
import io.netty.buffer.Unpooled;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@GatewayTest
class ResponseTest {

    private static final int FILE = 10_000_000;

    @LocalServerPort
    private int port;

    @Autowired
    private WebTestClient client;

    @Test
    void aDownloadReachesTheClientWhileTheServiceIsStillSending() throws Exception {
        StubServices.ATTACHMENTS.behaves((request, response) -> response.header("Content-Length", "10000000")
                .sendByteArray(Flux.concat(Mono.just(new byte[20_000]), Mono.never())));

        try (var request = new RawRequest(port, "GET /api/attachments/9/content HTTP/1.1")) {
            assertThat(request.answer()).startsWith("HTTP/1.1 200 ").contains("ontent-", "10000000");
        }
    }

    @Test
    void aLargeFileArrivesWhole() {
        StubServices.ATTACHMENTS.behaves((request, response) -> response.header("Content-Type", "image/png")
                .send(Flux.range(0, 100).map(part -> Unpooled.wrappedBuffer(new byte[FILE / 100]))));

        var received = client.get()
                .uri("/api/attachments/9/content")
                .exchange()
                .returnResult(byte[].class)
                .getResponseBody()
                .map(part -> (long) part.length)
                .reduce(0L, Long::sum)
                .block();

        assertThat(received).isEqualTo(FILE);
    }

    @Test
    void headTellsTheLengthWithoutABody() throws Exception {
        StubServices.ATTACHMENTS.behaves(
                (request, response) -> response.header("Content-Length", "4321").send());

        try (var request = new RawRequest(port, "HEAD /api/attachments/9/content HTTP/1.1")) {
            assertThat(request.answer().toLowerCase(java.util.Locale.ROOT))
                    .startsWith("http/1.1 200 ")
                    .contains("content-length: 4321\r\n")
                    .endsWith("\r\n\r\n");
        }
    }

    @Test
    void headersOfOneConnectionEndAtTheGateway() {
        StubServices.REPLIES.behaves((request, response) -> {
            StubServices.REPLIES.remember(request, "");
            return response.header("Keep-Alive", "timeout=5")
                    .header("Upgrade", "h2c")
                    .header("Set-Cookie", "a=1")
                    .addHeader("Set-Cookie", "b=2")
                    .sendString(Mono.just("{}"));
        });

        client.get()
                .uri("/api/replies/7")
                .header("TE", "trailers")
                .header("Keep-Alive", "timeout=5")
                .header("Accept-Language", "de")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .doesNotExist("Keep-Alive")
                .expectHeader()
                .doesNotExist("Upgrade")
                .expectHeader()
                .valueEquals("Set-Cookie", "a=1", "b=2");
        assertThat(StubServices.REPLIES.last().headers().names()).doesNotContain("te", "keep-alive");
        assertThat(StubServices.REPLIES.last().headers().get("Accept-Language")).isEqualTo("de");
    }
}
