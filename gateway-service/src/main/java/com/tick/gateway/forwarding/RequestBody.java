package com.tick.gateway.forwarding;

import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.http.HttpHeaderNames;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SynchronousSink;
import reactor.netty.http.server.HttpServerRequest;

/** The body of a request, counted while it streams through. */
class RequestBody {

    /** So much beyond the limit is read and thrown away, so that the client comes to read the refusal. */
    private static final long DRAINED = 16_000_000;

    private static final Duration DRAIN_TIME = Duration.ofSeconds(2);
    private static final Duration BETWEEN_CHUNKS = Duration.ofSeconds(30);

    /** On average, so that nobody keeps an upload going by a byte now and then; the first chunks may take their time. */
    private static final long LEAST_BYTES_A_SECOND = 1_000;

    private final HttpServerRequest request;
    private final long most;
    private final long declared;
    private final LongSupplier nanoTime;
    private final long began;
    private long seen;

    RequestBody(HttpServerRequest request, long most) {
        this(request, most, System::nanoTime);
    }

    RequestBody(HttpServerRequest request, long most, LongSupplier nanoTime) {
        this.request = request;
        this.most = most;
        this.nanoTime = nanoTime;
        this.began = nanoTime.getAsLong();
        this.declared = declaredLength(request);
    }

    /** -1 for a body in chunks, 0 where there is none. */
    private static long declaredLength(HttpServerRequest request) {
        var headers = request.requestHeaders();
        if (headers.contains(HttpHeaderNames.TRANSFER_ENCODING)) {
            return -1;
        }
        var length = headers.get(HttpHeaderNames.CONTENT_LENGTH);
        // Netty has refused whatever is not a number before it gets here.
        return length == null ? 0 : Long.parseLong(length.strip());
    }

    boolean isEmpty() {
        return declared == 0;
    }

    boolean saysThatItIsTooLarge() {
        return declared > most;
    }

    /** Most clients read the answer only after they have sent everything; a client that asks first is not drained. */
    Mono<Void> drain() {
        return request.requestHeaders().contains(HttpHeaderNames.EXPECT)
                ? Mono.empty()
                : request.receive()
                        .takeUntil(chunk -> (seen += chunk.readableBytes()) >= DRAINED)
                        .take(DRAIN_TIME)
                        .then();
    }

    /** Fails as soon as it turns out too large, or when the next part of it takes too long. */
    Flux<ByteBuf> stream() {
        return request.receive()
                .timeout(BETWEEN_CHUNKS)
                .onErrorMap(TimeoutException.class, late -> new ResponseStatusException(HttpStatus.REQUEST_TIMEOUT))
                .<ByteBuf>handle(this::count)
                .concatWith(Mono.defer(() -> seen > most ? Mono.error(new BodyTooLargeException(most)) : Mono.empty()));
    }

    private void count(ByteBuf chunk, SynchronousSink<ByteBuf> next) {
        seen += chunk.readableBytes();
        if (isTooSlow()) {
            next.error(tooSlow());
        } else if (seen <= most) {
            next.next(chunk.retain());
        } else if (seen > most + DRAINED) {
            next.error(new BodyTooLargeException(most));
        }
    }

    private boolean isTooSlow() {
        var beyond = Duration.ofNanos(nanoTime.getAsLong() - began).minus(BETWEEN_CHUNKS);
        return beyond.toSeconds() * LEAST_BYTES_A_SECOND > seen;
    }

    private static ResponseStatusException tooSlow() {
        return new ResponseStatusException(HttpStatus.REQUEST_TIMEOUT);
    }
}
