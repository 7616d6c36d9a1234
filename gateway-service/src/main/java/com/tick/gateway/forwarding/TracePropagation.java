package com.tick.gateway.forwarding;

import static java.util.Objects.requireNonNull;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import io.micrometer.tracing.propagation.Propagator;
import io.netty.handler.codec.http.HttpHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** Hands a request's trace on to the service. Where nothing traces, the headers that came with the request do. */
@Component
class TracePropagation {

    private final @Nullable Propagator propagator;

    TracePropagation(ObjectProvider<Propagator> propagator) {
        this.propagator = propagator.getIfAvailable();
    }

    void addTo(HttpHeaders headers, ServerWebExchange exchange) {
        if (propagator == null) {
            return;
        }
        var span = spanOf(exchange);
        if (span != null) {
            propagator.inject(span.context(), headers, (carrier, name, value) -> requireNonNull(carrier)
                    .set(name, value));
        }
    }

    /** The one span of the gateway: a second one around the call would tell nothing new. */
    private static @Nullable Span spanOf(ServerWebExchange exchange) {
        var observed = ServerRequestObservationContext.findCurrent(exchange.getAttributes());
        var traced = observed.isEmpty() ? null : observed.get().<TracingContext>get(TracingContext.class);
        return traced == null ? null : traced.getSpan();
    }
}
