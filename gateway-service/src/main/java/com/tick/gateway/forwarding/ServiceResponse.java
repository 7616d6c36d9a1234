package com.tick.gateway.forwarding;

import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.NettyDataBufferFactory;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.ByteBufFlux;
import reactor.netty.http.client.HttpClientResponse;
import reactor.netty.http.server.HttpServerResponse;

/** What a service answers, on its way to the client as it comes in. */
final class ServiceResponse {

    /** So much of a response is written at once with its headers: one packet instead of three. */
    private static final int ONE_PACKET = 16_384;

    private ServiceResponse() {}

    /** @param end cuts an event stream off; null for a response that ends by itself */
    static Mono<Void> write(
            HttpClientResponse received, ByteBufFlux content, ServerWebExchange exchange, @Nullable Mono<Void> end) {
        var response = exchange.getResponse();
        HttpServerResponse sent = ServerHttpResponseDecorator.getNativeResponse(response);
        response.setRawStatusCode(received.status().code());
        copy(received.responseHeaders(), sent.responseHeaders());
        if (end != null) {
            return response.writeAndFlushWith(
                    buffers(content, response).takeUntilOther(end).map(Mono::just));
        }
        return isSmall(received.responseHeaders())
                ? response.writeWith(content.aggregate().map(chunk -> buffer(chunk, response)))
                : response.writeWith(buffers(content, response));
    }

    private static boolean isSmall(HttpHeaders headers) {
        var length = headers.get(HttpHeaderNames.CONTENT_LENGTH);
        return length != null && length.length() <= 5 && Integer.parseInt(length) <= ONE_PACKET;
    }

    private static void copy(HttpHeaders received, HttpHeaders sent) {
        for (var headers = received.iteratorCharSequence(); headers.hasNext(); ) {
            var header = headers.next();
            if (!HopHeaders.contains(header.getKey().toString().toLowerCase(Locale.ROOT))) {
                sent.add(header.getKey(), header.getValue());
            }
        }
    }

    private static Flux<DataBuffer> buffers(Flux<ByteBuf> content, ServerHttpResponse response) {
        return content.map(chunk -> buffer(chunk, response));
    }

    /** Retained, since the client releases each chunk as soon as it has been passed on. */
    private static DataBuffer buffer(ByteBuf chunk, ServerHttpResponse response) {
        return ((NettyDataBufferFactory) response.bufferFactory()).wrap(chunk.retain());
    }
}
