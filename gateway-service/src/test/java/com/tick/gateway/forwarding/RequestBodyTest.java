package com.tick.gateway.forwarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaderNames;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.netty.ByteBufFlux;
import reactor.netty.http.server.HttpServerRequest;

class RequestBodyTest {

    private final AtomicLong clock = new AtomicLong();

    @Test
    void aBodyThatTricklesIsRefused() {
        assertThatThrownBy(() -> receive(3_600, 100))
                .isInstanceOfSatisfying(
                        ResponseStatusException.class,
                        failure -> assertThat(failure.getStatusCode().value()).isEqualTo(408));
        assertThat(clock).hasValueLessThan(TimeUnit.SECONDS.toNanos(60));
    }

    @Test
    void aBodyOverASlowLineArrives() {
        assertThat(receive(3_600, 1_000)).isEqualTo(3_600_000);
    }

    @Test
    void aBodyThatBeginsSlowlyArrives() {
        assertThat(receive(30, 1)).isEqualTo(30);
    }

    /** So many bytes each second, by a clock that goes as the bytes arrive. */
    private long receive(int seconds, int bytesEach) {
        var request = mock(HttpServerRequest.class);
        when(request.requestHeaders())
                .thenReturn(new DefaultHttpHeaders().set(HttpHeaderNames.TRANSFER_ENCODING, "chunked"));
        when(request.receive())
                .thenReturn(ByteBufFlux.fromInbound(Flux.range(0, seconds).map(second -> {
                    clock.addAndGet(TimeUnit.SECONDS.toNanos(1));
                    return Unpooled.wrappedBuffer(new byte[bytesEach]);
                })));
        var arrived = new AtomicLong();
        new RequestBody(request, 10_000_000, clock::get)
                .stream()
                        .doOnNext(chunk -> arrived.addAndGet(chunk.readableBytes()))
                        .blockLast();
        return arrived.get();
    }
}
