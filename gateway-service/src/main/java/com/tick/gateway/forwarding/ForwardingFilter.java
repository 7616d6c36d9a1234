package com.tick.gateway.forwarding;

import com.tick.gateway.routing.Route;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Ends the chain for whatever has a route: that is handed on, the rest is for the gateway's own pages. */
@Component
@Order(0)
class ForwardingFilter implements WebFilter {

    private final Forwarding forwarding;

    ForwardingFilter(Forwarding forwarding) {
        this.forwarding = forwarding;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var route = Route.of(exchange);
        return route == null ? chain.filter(exchange) : forwarding.forward(exchange, route.policy());
    }
}
