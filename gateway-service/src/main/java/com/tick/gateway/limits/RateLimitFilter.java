package com.tick.gateway.limits;

import com.tick.gateway.identity.Identity;
import com.tick.gateway.routing.Route;
import com.tick.gateway.site.Paths;
import com.tick.support.error.TooManyRequests;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Counts requests to the API and refuses those beyond the client's allowance. */
@Component
@Order(-30)
class RateLimitFilter implements WebFilter {

    private final RateLimitSettings settings;
    private final Buckets buckets;
    private final SignInPass signIns;

    RateLimitFilter(RateLimitSettings settings, Buckets buckets, SignInPass signIns) {
        this.settings = settings;
        this.buckets = buckets;
        this.signIns = signIns;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        if (settings.off() || !Paths.isApi(request) || Paths.isWebhook(request)) {
            return chain.filter(exchange);
        }
        var headers = exchange.getResponse().getHeaders();
        var fewest = Long.MAX_VALUE;
        var route = Route.of(exchange);
        var signIn = signIns.isFor(route);
        for (var allowance :
                signIn ? signInAllowance(exchange) : Allowance.of(route, Identity.of(exchange), settings)) {
            var probe = buckets.of(allowance).tryConsumeAndReturnRemaining(1);
            if (probe.getRemainingTokens() < fewest) {
                fewest = probe.getRemainingTokens();
                describe(allowance, probe, headers);
            }
            if (!probe.isConsumed() && !(signIn && signIns.hasProof(request))) {
                var wait = Duration.ofNanos(probe.getNanosToWaitForRefill());
                return Mono.error(
                        signIn ? new TooManySignInsException(wait.plusSeconds(1), signIns.challenge()) : tooMany(wait));
            }
        }
        return chain.filter(exchange);
    }

    private List<Allowance> signInAllowance(ServerWebExchange exchange) {
        var device = signIns.device(exchange.getRequest());
        return device == null
                ? Allowance.of(Route.of(exchange), Identity.of(exchange), settings)
                : List.of(new Allowance("device", device, settings.logins()));
    }

    static TooManyRequests tooMany(Duration wait) {
        return new TooManyRequests(
                "too-many-requests", "Too many requests. Wait a moment and try again.", wait.plusSeconds(1));
    }

    private void describe(Allowance allowance, ConsumptionProbe probe, HttpHeaders headers) {
        var reset = Duration.ofNanos(probe.getNanosToWaitForReset()).toSeconds() + 1;
        headers.set(
                "RateLimit-Policy",
                allowance.capacity() + ";w=" + settings.window().toSeconds());
        headers.set("RateLimit-Limit", Long.toString(allowance.capacity()));
        headers.set("RateLimit-Remaining", Long.toString(probe.getRemainingTokens()));
        headers.set("RateLimit-Reset", Long.toString(reset));
    }
}
