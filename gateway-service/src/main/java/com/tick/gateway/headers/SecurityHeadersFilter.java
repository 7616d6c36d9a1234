package com.tick.gateway.headers;

import com.tick.gateway.site.Paths;
import com.tick.gateway.site.Site;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Puts the security headers on every answer, our own refusals included. */
@Component
@Order(SecurityHeadersFilter.ORDER)
class SecurityHeadersFilter implements WebFilter {

    static final int ORDER = -100;

    private static final String POLICY = "default-src 'self'; script-src 'self'%1$s; style-src 'self'%1$s%2$s; "
            + "img-src 'self' data: blob:; connect-src 'self'; object-src 'none'; base-uri 'self'; "
            + "frame-ancestors 'none'; form-action 'self'";

    /** The one style that the page of the description puts in by script; a story in a browser tells when it is another. */
    private static final String STYLE_OF_DOCS = " 'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='";

    /** The policy of every answer that is not a page. */
    private static final String PLAIN_POLICY = POLICY.formatted("", "");

    private final Site site;

    SecurityHeadersFilter(Site site) {
        this.site = site;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> write(exchange)));
        return chain.filter(exchange);
    }

    private void write(ServerWebExchange exchange) {
        var headers = exchange.getResponse().getHeaders();
        // A service may be stricter with its own answer: downloads come with a sandbox.
        if (!headers.containsHeader("Content-Security-Policy")) {
            headers.set("Content-Security-Policy", policyOf(exchange));
        }
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        if (site.secure()) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
        if (Paths.isApi(exchange.getRequest())) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    private static String policyOf(ServerWebExchange exchange) {
        var nonce = CspNonce.in(exchange);
        var docs = Paths.isDocs(exchange.getRequest());
        return nonce == null && !docs
                ? PLAIN_POLICY
                : POLICY.formatted(nonce == null ? "" : " 'nonce-" + nonce + "'", docs ? STYLE_OF_DOCS : "");
    }
}
