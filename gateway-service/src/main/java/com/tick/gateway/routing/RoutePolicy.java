package com.tick.gateway.routing;

import static java.util.Objects.requireNonNull;
import static org.springframework.cloud.gateway.support.ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.web.server.ServerWebExchange;

/**
 * How requests of one route are handed on.
 *
 * @param service who gets them; the audience of their tokens
 * @param mostBytes the largest body that is taken
 * @param patience how long the answer may take to begin; null for streams without end
 * @param cookies whether the service sees the request's cookies
 */
record RoutePolicy(String service, long mostBytes, @Nullable Duration patience, boolean cookies) {

    static final String METADATA = RoutePolicy.class.getName();

    static RoutePolicy of(ServerWebExchange exchange) {
        Route route = exchange.getRequiredAttribute(GATEWAY_ROUTE_ATTR);
        return (RoutePolicy) requireNonNull(route.getMetadata().get(METADATA));
    }

    RoutePolicy taking(long bytes) {
        return new RoutePolicy(service, bytes, patience, cookies);
    }

    RoutePolicy waiting(@Nullable Duration time) {
        return new RoutePolicy(service, mostBytes, time, cookies);
    }

    RoutePolicy withCookies() {
        return new RoutePolicy(service, mostBytes, patience, true);
    }

    boolean endless() {
        return patience == null;
    }
}
