package com.tick.gateway.routing;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.SynchronousSink;

/** A request whose body is counted while it streams through. */
class CountedRequest extends ServerHttpRequestDecorator {

    /** So much beyond the limit is read and thrown away, so that the client comes to read the refusal. */
    static final long DRAINED = 16_000_000;

    private static final Duration BETWEEN_CHUNKS = Duration.ofSeconds(30);

    private final long most;
    private long seen;

    CountedRequest(ServerHttpRequest request, long most) {
        super(request);
        this.most = most;
    }

    @Override
    public Flux<DataBuffer> getBody() {
        return super.getBody()
                .timeout(BETWEEN_CHUNKS)
                .onErrorMap(TimeoutException.class, it -> new ResponseStatusException(HttpStatus.REQUEST_TIMEOUT))
                .<DataBuffer>handle(this::count)
                .concatWith(Flux.defer(() -> seen > most ? Flux.error(new BodyTooLarge(most)) : Flux.empty()));
    }

    private void count(DataBuffer chunk, SynchronousSink<DataBuffer> next) {
        seen += chunk.readableByteCount();
        if (seen <= most) {
            next.next(chunk);
            return;
        }
        DataBufferUtils.release(chunk);
        if (seen > most + DRAINED) {
            next.error(new BodyTooLarge(most));
        }
    }
}
