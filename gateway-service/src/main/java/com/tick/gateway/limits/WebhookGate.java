package com.tick.gateway.limits;

import com.tick.gateway.site.Paths;
import com.tick.support.error.Unavailable;
import java.util.concurrent.Semaphore;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Takes so many webhook bodies at a time. WhatsApp is never told to slow down by count: it delivers again after a 503. */
@Component
@Order(-50)
class WebhookGate implements WebFilter {

    static final int AT_ONCE = 64;

    private final Semaphore places = new Semaphore(AT_ONCE);

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (!Paths.isWebhook(exchange.getRequest())) {
            return chain.filter(exchange);
        }
        if (!places.tryAcquire()) {
            return Mono.error(new Unavailable("A free place for a webhook", null));
        }
        return Mono.defer(() -> chain.filter(exchange)).doFinally(end -> places.release());
    }
}
