package com.tick.gateway.forwarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.tick.gateway.stub.GatewayTest;
import com.tick.gateway.stub.RawRequest;
import com.tick.gateway.stub.StubServices;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import reactor.core.publisher.Mono;

@GatewayTest
class BodyTest {

    /** Ten files of the 200,000 bytes that the tests allow, and a million for the words. */
    private static final int MOST = 3_000_000;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "/api/tickets,          3000001",
        "/api/attachments,      3000001",
        "/api/whatsapp/webhook, 3145729",
        "/api/replies,          1000001",
        "/api/auth/login,       1000001"
    })
    void aBodyThatSaysItIsTooLargeIsRefusedAndItsSenderSeesWhy(String path, int length) throws Exception {
        try (var request = new RawRequest(port, "POST " + path + " HTTP/1.1", "Content-Length: " + length)) {
            var answer = request.send(length).answer();

            assertThat(answer).startsWith("HTTP/1.1 413 ").contains("application/problem+json", "problem:too-large");
        }
        assertThat(StubServices.TICKETS.seen()).isEmpty();
    }

    @Test
    void aClientThatAsksFirstIsToldBeforeItSends() throws Exception {
        try (var request = new RawRequest(
                port, "POST /api/tickets HTTP/1.1", "Expect: 100-continue", "Content-Length: " + (MOST + 1))) {
            assertThat(request.answer()).startsWith("HTTP/1.1 413 ");
        }
    }

    @Test
    void aBodyOfUnknownLengthIsRefusedOnceItTurnsOutTooLarge() throws Exception {
        try (var request = new RawRequest(port, "POST /api/replies HTTP/1.1", "Transfer-Encoding: chunked")) {
            for (var sent = 0; sent <= 1_000_000; sent += 100_000) {
                request.sendChunk(100_000);
            }
            request.endChunks();

            assertThat(request.answer()).startsWith("HTTP/1.1 413 ").contains("problem:too-large");
        }
    }

    @Test
    void anUploadOfTheLargestSizePasses() throws Exception {
        var arrived = new AtomicLong();
        StubServices.ATTACHMENTS.behaves((request, response) -> request.receive()
                .doOnNext(it -> arrived.addAndGet(it.readableBytes()))
                .then(response.status(201).send()));

        try (var request = new RawRequest(port, "POST /api/attachments HTTP/1.1", "Content-Length: " + MOST)) {
            assertThat(request.send(MOST).answer()).startsWith("HTTP/1.1 201 ");
        }
        assertThat(arrived).hasValue(MOST);
    }

    @Test
    void anUploadReachesItsServiceWhileTheClientIsStillSending() throws Exception {
        var arrived = new AtomicLong();
        StubServices.ATTACHMENTS.behaves((request, response) -> request.receive()
                .doOnNext(it -> arrived.addAndGet(it.readableBytes()))
                .then(response.status(201).send()));

        try (var request = new RawRequest(port, "POST /api/attachments HTTP/1.1", "Content-Length: 200000")) {
            request.send(100_000);
            await().untilAsserted(() -> assertThat(arrived).hasValueGreaterThan(0));
            assertThat(arrived.get()).isLessThanOrEqualTo(100_000);

            assertThat(request.send(100_000).answer()).startsWith("HTTP/1.1 201 ");
        }
    }

    @Test
    void aServiceMayRefuseAnUploadBeforeItHasSeenAllOfIt() throws Exception {
        StubServices.ATTACHMENTS.behaves((request, response) -> response.status(415)
                .header("Content-Type", "application/problem+json")
                .sendString(Mono.just("{\"success\":false}")));

        try (var request = new RawRequest(port, "POST /api/attachments HTTP/1.1", "Content-Length: " + MOST)) {
            assertThat(request.send(MOST).answer()).startsWith("HTTP/1.1 415 ");
        }
    }
}
