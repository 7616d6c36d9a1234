package com.tick.gateway.routing;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Looks a request's route up, once, before anything else asks what the request is for. */
@Component
@Order(-75)
class RouteLookupFilter implements WebFilter {

    private final RouteTable routes;

    RouteLookupFilter(RouteTable routes) {
        this.routes = routes;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        var route = routes.find(request.getMethod(), request.getPath());
        if (route != null) {
            route.attachTo(exchange);
        }
        return chain.filter(exchange);
    }
}
