package com.tick.gateway.origin;

import com.tick.gateway.identity.ApiToken;
import com.tick.gateway.site.Paths;
import com.tick.gateway.site.Site;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.reactive.CorsWebFilter;
import org.springframework.web.cors.reactive.DefaultCorsProcessor;
import org.springframework.web.server.WebFilter;

/** Lets pages of the configured origins call the API (CORS). */
@Configuration(proxyBeanMethods = false)
class CrossOriginCalls {

    @Bean
    @Order(-70)
    WebFilter crossOriginFilter(Site site) {
        var rules = new CorsConfiguration();
        rules.setAllowedOrigins(List.copyOf(site.origins()));
        rules.setAllowedMethods(List.of("GET", "POST", "PUT", "DELETE", "OPTIONS"));
        rules.setAllowedHeaders(List.of(
                "Content-Type", "Authorization", "Idempotency-Key", "If-Match", "Last-Event-ID", "X-Ticket-Token"));
        rules.setExposedHeaders(List.of(
                "Content-Disposition",
                "ETag",
                "Idempotent-Replayed",
                "Location",
                "RateLimit-Limit",
                "RateLimit-Remaining",
                "RateLimit-Reset",
                "Retry-After"));
        rules.setAllowCredentials(true);
        rules.setMaxAge(Duration.ofHours(1));
        return new CorsWebFilter(it -> isBrowsers(it.getRequest()) ? rules : null, new Processor());
    }

    private static boolean isBrowsers(ServerHttpRequest request) {
        return !Paths.isWebhook(request) && !ApiToken.isIn(request);
    }

    private static final class Processor extends DefaultCorsProcessor {

        /** Thrown instead of written, so that this refusal looks like every other. */
        @Override
        protected void rejectRequest(ServerHttpResponse response) {
            throw new ForeignOrigin();
        }
    }
}
