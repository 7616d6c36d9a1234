package com.tick.gateway.routing;

import java.time.Duration;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Refuses bodies that are too large: at once when they say so themselves, else as soon as they turn out to be. */
@Component
@Order(0)
class BodyLimitFilter implements GlobalFilter {

    private static final Duration DRAIN_TIME = Duration.ofSeconds(2);

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        var request = exchange.getRequest();
        var most = RoutePolicy.of(exchange).mostBytes();
        if (request.getHeaders().getContentLength() <= most) {
            return chain.filter(
                    exchange.mutate().request(new CountedRequest(request, most)).build());
        }
        exchange.getResponse().getHeaders().setConnection("close");
        return drain(request).then(Mono.error(() -> new BodyTooLarge(most)));
    }

    /** Most clients read the answer only after they have sent everything; a client that asks first is not drained. */
    private static Mono<Void> drain(ServerHttpRequest request) {
        if (request.getHeaders().getFirst(HttpHeaders.EXPECT) != null) {
            return Mono.empty();
        }
        return DataBufferUtils.takeUntilByteCount(request.getBody(), CountedRequest.DRAINED)
                .doOnNext(DataBufferUtils::release)
                .take(DRAIN_TIME)
                .then();
    }
}
