package com.tick.gateway.routing;

import com.tick.gateway.identity.Identity;
import com.tick.gateway.identity.SessionWatch;
import org.reactivestreams.Publisher;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Ends event streams, which never end by themselves: when the session behind one is over, and when the gateway stops. */
@Component
@Order(-10)
class EventStreamFilter implements GlobalFilter {

    private final SessionWatch watch;
    private final Sinks.Empty<Void> stopping = Sinks.empty();

    EventStreamFilter(SessionWatch watch) {
        this.watch = watch;
    }

    /** Comes before the server waits for open requests, which these would keep waiting. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopping.tryEmitEmpty();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        if (!RoutePolicy.of(exchange).endless()) {
            return chain.filter(exchange);
        }
        var credential = Identity.of(exchange).credential();
        Mono<Void> over = credential == null ? Mono.never() : watch.end(credential);
        var end = Mono.firstWithSignal(stopping.asMono(), over);
        return chain.filter(exchange.mutate()
                .response(new EndingResponse(exchange.getResponse(), end))
                .build());
    }

    private static final class EndingResponse extends ServerHttpResponseDecorator {

        private final Mono<Void> end;

        EndingResponse(ServerHttpResponse response, Mono<Void> end) {
            super(response);
            this.end = end;
        }

        @Override
        public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> body) {
            return super.writeAndFlushWith(Flux.from(body).takeUntilOther(end));
        }
    }
}
