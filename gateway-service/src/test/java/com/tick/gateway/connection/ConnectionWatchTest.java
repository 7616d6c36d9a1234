package com.tick.gateway.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpVersion;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.netty.NettyPipeline;
import tools.jackson.databind.json.JsonMapper;

/** On a channel whose clock the tests set. */
class ConnectionWatchTest {

    private static final SlowClientSettings SETTINGS =
            new SlowClientSettings(Duration.ofSeconds(10), Duration.ofSeconds(60), 2);

    private static final ConnectionRefusals REFUSALS =
            new ConnectionRefusals(JsonMapper.builder().build());

    private final EmbeddedChannel connection = new EmbeddedChannel();

    @BeforeEach
    void aConnection() {
        connection.freezeTime();
        connection.pipeline().addLast(NettyPipeline.HttpCodec, new HttpServerCodec());
        ConnectionWatch.addTo(connection.pipeline(), SETTINGS, REFUSALS, channel -> true);
    }

    @Test
    void aHeadThatComesByteByByteIsRefusedAfterTenSeconds() {
        for (var letter : List.of("G", "E", "T", " ", "/", "h", "e", "a", "l")) {
            receive(letter);
            pass(1);
        }
        assertThat(sent()).isEmpty();

        receive("t");
        pass(1);

        assertThat(sent()).startsWith("HTTP/1.1 408 ").contains("urn:tick:problem:too-slow");
        assertThat(connection.isOpen()).isFalse();
    }

    @Test
    void aRequestThatComesInTimeIsLeftAlone() {
        receive("GET / HTTP/1.1\r\n");
        pass(9);
        receive("\r\n");
        pass(50);

        assertThat(sent()).isEmpty();
        assertThat(connection.isOpen()).isTrue();
    }

    @Test
    void theSecondRequestOfAConnectionHasItsTenSecondsToo() {
        receive("GET / HTTP/1.1\r\n\r\n");
        answer(HttpResponseStatus.OK);
        sent();
        receive("GET /");

        pass(10);

        assertThat(sent()).startsWith("HTTP/1.1 408 ").contains("urn:tick:problem:too-slow");
    }

    @Test
    void aSlowHeadBehindAnUnansweredRequestDoesNotSpoilTheAnswer() {
        receive("GET / HTTP/1.1\r\n\r\n");
        receive("GET /");
        pass(10);
        assertThat(sent()).isEmpty();

        answer(HttpResponseStatus.OK);
        assertThat(sent()).startsWith("HTTP/1.1 200");
        pass(10);

        assertThat(sent()).startsWith("HTTP/1.1 408 ").contains("urn:tick:problem:too-slow");
    }

    @Test
    void anIdleConnectionIsClosedWithoutAWord() {
        pass(60);
        pass(60);

        assertThat(sent()).isEmpty();
        assertThat(connection.isOpen()).isFalse();
    }

    @Test
    void aConnectionThatWaitsForItsAnswerIsNotIdle() {
        receive("POST / HTTP/1.1\r\nContent-Length: 0\r\nExpect: 100-continue\r\n\r\n");
        answer(HttpResponseStatus.CONTINUE);
        for (var minute = 0; minute < 60; minute++) {
            pass(60);
        }
        assertThat(connection.isOpen()).isTrue();

        answer(HttpResponseStatus.OK);
        pass(60);

        assertThat(connection.isOpen()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'GET / HTTP/1.1\\r\\nBroken\\r\\n\\r\\n', 400, malformed",
        "'GET / HTTP/1.1\\r\\nContent-Length: x\\r\\n\\r\\n', 400, malformed",
        "'GET /?q={x} HTTP/1.1\\r\\n\\r\\n', 400, malformed",
        "'GET /%zz HTTP/1.1\\r\\n\\r\\n', 400, malformed",
        "'GET /% HTTP/1.1\\r\\n\\r\\n', 400, malformed",
        "'GET / HTTP/1.1\\r\\nUpgrade: WebSocket\\r\\nConnection: Upgrade\\r\\n\\r\\n', 400, no-upgrade"
    })
    void whatIsNoRequestIsAnsweredWithAProblem(String bytes, String status, String code) {
        receive(bytes.replace("\\r\\n", "\r\n"));

        assertThat(sent())
                .startsWith("HTTP/1.1 " + status + " ")
                .contains("application/problem+json", "urn:tick:problem:" + code);
        receive("GET / HTTP/1.1\r\n\r\n");
        assertThat(sent()).isEmpty();
        pass(1);
        assertThat(connection.isOpen()).isFalse();
    }

    @Test
    void whatIsTooLongIsAnsweredWithAProblem() {
        receive("GET /" + "a".repeat(5_000) + " HTTP/1.1\r\n\r\n");

        assertThat(sent()).startsWith("HTTP/1.1 414 ").contains("urn:tick:problem:address-too-long");
    }

    @Test
    void headersThatAreTooLargeAreAnsweredWithAProblem() {
        receive("GET / HTTP/1.1\r\nX-Long: " + "a".repeat(10_000) + "\r\n\r\n");

        assertThat(sent()).startsWith("HTTP/1.1 431 ").contains("urn:tick:problem:headers-too-large");
    }

    @Test
    void aConnectionTooManyIsToldSo() {
        var refused = new EmbeddedChannel();
        refused.freezeTime();
        refused.pipeline().addLast(NettyPipeline.HttpCodec, new HttpServerCodec());
        ConnectionWatch.addTo(refused.pipeline(), SETTINGS, REFUSALS, channel -> false);

        refused.pipeline().fireChannelActive();

        ByteBuf bytes = refused.readOutbound();
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .startsWith("HTTP/1.1 429 ")
                .contains("Retry-After: 5", "urn:tick:problem:too-many-connections");
        bytes.release();
        refused.advanceTimeBy(1, TimeUnit.SECONDS);
        refused.runPendingTasks();
        assertThat(refused.isOpen()).isFalse();
    }

    private void receive(String bytes) {
        connection.writeInbound(Unpooled.copiedBuffer(bytes, StandardCharsets.US_ASCII));
    }

    private void answer(HttpResponseStatus status) {
        connection.writeOutbound(new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status));
    }

    private String sent() {
        var text = new StringBuilder();
        for (ByteBuf bytes = connection.readOutbound(); bytes != null; bytes = connection.readOutbound()) {
            text.append(bytes.toString(StandardCharsets.US_ASCII));
            bytes.release();
        }
        return text.toString();
    }

    private void pass(long seconds) {
        connection.advanceTimeBy(seconds, TimeUnit.SECONDS);
        connection.runPendingTasks();
    }
}
