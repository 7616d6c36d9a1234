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
import reactor.netty.NettyPipeline;

/** On a channel whose clock the tests set. */
class ConnectionWatchTest {

    private static final SlowClientSettings SETTINGS =
            new SlowClientSettings(Duration.ofSeconds(10), Duration.ofSeconds(60));

    private final EmbeddedChannel connection = new EmbeddedChannel();

    @BeforeEach
    void aConnection() {
        connection.freezeTime();
        connection.pipeline().addLast(NettyPipeline.HttpCodec, new HttpServerCodec());
        ConnectionWatch.addTo(connection.pipeline(), SETTINGS, "408".getBytes(StandardCharsets.US_ASCII));
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

        assertThat(sent()).isEqualTo("408");
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

        assertThat(sent()).isEqualTo("408");
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

        assertThat(sent()).isEqualTo("408");
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
