package com.tick.gateway.forwarding;

import com.tick.gateway.identity.Identity;
import com.tick.gateway.routing.Route;
import com.tick.support.security.Caller;
import java.time.Instant;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
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
        if (route == null) {
            return chain.filter(exchange);
        }
        return route.policy().confirmed() && needsConfirmation(exchange)
                ? Mono.error(new ConfirmationNeededException())
                : forwarding.forward(exchange, route.policy());
    }

    /** Others than admins are refused by the service, whatever they have confirmed. */
    private static boolean needsConfirmation(ServerWebExchange exchange) {
        var principal = Identity.of(exchange).principal();
        if (HttpMethod.GET.equals(exchange.getRequest().getMethod())
                || !principal.scopes().contains("admin")) {
            return false;
        }
        var until = principal.claims().get(Caller.CONFIRMED_UNTIL);
        return until == null || Instant.now().getEpochSecond() >= Long.parseLong(until);
    }
}
