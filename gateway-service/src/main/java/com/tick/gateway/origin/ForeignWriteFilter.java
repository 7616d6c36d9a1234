package com.tick.gateway.origin;

import com.tick.gateway.identity.ApiToken;
import com.tick.gateway.site.Paths;
import com.tick.gateway.site.Site;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses writes that a browser says come from a foreign page, since it would add our cookie to them. Programs that send
 * neither header have no cookie that somebody else could ride on.
 */
@Component
@Order(-60)
class ForeignWriteFilter implements WebFilter {

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private final Set<String> origins;

    ForeignWriteFilter(Site site) {
        this.origins = site.origins();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        var checked = !READS.contains(request.getMethod()) && !Paths.isWebhook(request) && !ApiToken.isIn(request);
        return checked && foreign(request) ? Mono.error(new ForeignOrigin()) : chain.filter(exchange);
    }

    private boolean foreign(ServerHttpRequest request) {
        var headers = request.getHeaders();
        var origin = headers.getOrigin();
        if (origin != null) {
            return !origins.contains(origin) && !sameHost(origin, headers.getFirst("Host"));
        }
        var site = headers.getFirst("Sec-Fetch-Site");
        return site != null && !OWN_SITES.contains(site);
    }

    private static boolean sameHost(String origin, @Nullable String host) {
        return host != null && (origin.equals("http://" + host) || origin.equals("https://" + host));
    }
}
