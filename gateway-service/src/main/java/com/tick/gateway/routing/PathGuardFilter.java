package com.tick.gateway.routing;

import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses paths that a service could resolve to another one than we have matched: {@code /api/tickets/%2e%2e/...} would
 * otherwise lead to what is never routed.
 */
@Component
@Order(-80)
class PathGuardFilter implements WebFilter {

    private static final Pattern STRANGE = Pattern.compile(
            "//|/\\.{1,2}(/|$)|[;\\\\]|%2e|%2f|%5c|%3b|%25|%[01][0-9a-f]|%7f", Pattern.CASE_INSENSITIVE);

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var path = exchange.getRequest().getURI().getRawPath();
        return STRANGE.matcher(path).find() ? Mono.error(new StrangePath()) : chain.filter(exchange);
    }
}
