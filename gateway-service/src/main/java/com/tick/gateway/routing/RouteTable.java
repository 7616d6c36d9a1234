package com.tick.gateway.routing;

import com.tick.gateway.site.Paths;
import java.util.List;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.BooleanSpec;
import org.springframework.cloud.gateway.route.builder.Buildable;
import org.springframework.cloud.gateway.route.builder.PredicateSpec;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.cloud.gateway.support.RouteMetadataUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** The routes, the narrower before the wider. What stands here is public; there is nothing else. */
@Configuration(proxyBeanMethods = false)
class RouteTable {

    /** What agents work with besides tickets; all of it is ticket-service's. */
    private static final String[] DESK = {
        "/api/agents/**",
        "/api/tokens/**",
        "/api/customers/**",
        "/api/canned-replies/**",
        "/api/drafts/**",
        "/api/presence/**",
        "/api/reports/**"
    };

    private final Services services;
    private final RouteLimits limits;

    RouteTable(Services services, RouteLimits limits) {
        this.services = services;
        this.limits = limits;
    }

    @Bean
    RouteLocator publicRoutes(RouteLocatorBuilder routes) {
        var tickets = to("ticket-service");
        var replies = to("reply-service");
        var attachments = to("attachment-service");
        var notifications = to("notification-service");
        var table = routes.routes()
                .route("webhook", it -> on(it.path(Paths.WEBHOOK), notifications.taking(RouteLimits.WEBHOOK_BYTES)))
                .route("whatsapp", it -> on(it.path("/api/whatsapp/**"), notifications))
                .route("events", it -> on(it.path(Paths.EVENTS), notifications.waiting(null)))
                .route("customer-events", it -> on(it.path(Paths.CUSTOMERS_EVENTS), notifications.waiting(null)))
                .route("auth", it -> on(it.path("/api/auth/**"), tickets.withCookies()))
                .route("first-attachment", it -> on(it.path("/api/tickets/{id}/attachment"), attachments))
                .route("upload", it -> on(posted(it, "/api/attachments/**"), files(attachments)))
                .route("attachments", it -> on(it.path("/api/attachments/**"), attachments))
                .route("create", it -> on(posted(it, "/api/tickets"), files(tickets)))
                .route("tickets", it -> on(it.path("/api/tickets/**"), tickets))
                .route("desk", it -> on(it.path(DESK), tickets))
                .route("replies", it -> on(it.path("/api/replies/**"), replies))
                .route("customer-replies", it -> on(it.path("/api/track/replies"), replies))
                .route("customer-upload", it -> on(posted(it, "/api/track/attachments"), files(attachments)))
                .route("customer-attachments", it -> on(it.path("/api/track/attachments/**"), attachments))
                .route("customer-ticket", it -> on(it.path("/api/track/**"), tickets));
        for (var each : List.of(tickets, replies, attachments, notifications)) {
            var deadLetters = "/api/dead-letters/" + each.service() + "/**";
            var outbox = "/api/outbox/" + each.service() + "/**";
            table.route("mechanism-" + each.service(), it -> on(it.path(deadLetters, outbox), each));
        }
        return table.build();
    }

    private static BooleanSpec posted(PredicateSpec requests, String path) {
        return requests.path(path).and().method(HttpMethod.POST);
    }

    private RoutePolicy to(String service) {
        return new RoutePolicy(service, RouteLimits.ORDINARY_BYTES, limits.patience(), false);
    }

    private RoutePolicy files(RoutePolicy policy) {
        return policy.taking(limits.uploadBytes()).waiting(limits.uploadPatience());
    }

    private Buildable<Route> on(BooleanSpec requests, RoutePolicy policy) {
        var patience = policy.patience();
        return requests.metadata(RoutePolicy.METADATA, policy)
                .metadata(RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR, patience == null ? -1L : patience.toMillis())
                .uri(services.at(policy.service()));
    }
}
