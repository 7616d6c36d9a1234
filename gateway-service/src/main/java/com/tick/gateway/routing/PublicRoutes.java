package com.tick.gateway.routing;

import com.tick.gateway.site.Paths;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.pattern.PathPatternParser;

/** The routes. What stands here is public; there is nothing else. Their order does not matter. */
@Configuration(proxyBeanMethods = false)
class PublicRoutes {

    /** What agents work with besides tickets; all of it is ticket-service's. */
    private static final List<String> DESK =
            List.of("customers", "canned-replies", "drafts", "presence", "reports", "views", "desk-settings");

    /** Where the security log tells from which address something was done. */
    private static final List<String> SECURITY = List.of("agents", "tokens", "security-log");

    private final RouteLimits limits;
    private final List<Route> routes = new ArrayList<>();

    PublicRoutes(RouteLimits limits) {
        this.limits = limits;
    }

    @Bean
    RouteTable routeTable() {
        var tickets = to("ticket-service");
        var replies = to("reply-service");
        var attachments = to("attachment-service");
        var notifications = to("notification-service");

        any(Paths.WEBHOOK, notifications.taking(RouteLimits.WEBHOOK_BYTES));
        any("/api/whatsapp/**", notifications);
        any("/api/whatsapp/settings", notifications.onceConfirmed());
        any("/api/channels/**", notifications);
        any("/api/channels/{id}/settings", notifications.onceConfirmed());
        any("/api/messages/**", notifications);
        any("/api/events", notifications.waiting(null));

        any("/api/auth/**", tickets.withCookies().withAddress());
        post("/api/auth/login", tickets.withCookies().withAddress().countedAs(Purpose.SIGN_IN));
        post("/api/tickets", files(tickets).countedAs(Purpose.CREATE_TICKET));
        any("/api/tickets/**", tickets);
        any("/api/tickets/{id}/attachment", attachments);
        DESK.forEach(resource -> any("/api/" + resource + "/**", tickets));
        SECURITY.forEach(resource -> any("/api/" + resource + "/**", tickets.withAddress()));
        any("/api/replies/**", replies);
        post("/api/attachments/**", files(attachments).countedAs(Purpose.UPLOAD));
        any("/api/attachments/**", attachments);

        any("/api/track/**", tickets);
        post("/api/track/link", tickets.countedAs(Purpose.SEND_LINK));
        any("/api/track/events", notifications.waiting(null));
        any("/api/track/replies", replies);
        post("/api/track/attachments", files(attachments));
        any("/api/track/attachments/**", attachments);

        for (var each : List.of(tickets, replies, attachments, notifications)) {
            any("/api/dead-letters/" + each.service() + "/**", each);
            any("/api/outbox/" + each.service() + "/**", each);
        }
        for (var each : List.of(tickets, replies)) {
            any("/api/search-index/" + each.service() + "/**", each);
        }
        return new RouteTable(routes);
    }

    private void any(String path, RoutePolicy policy) {
        add(null, path, policy);
    }

    private void post(String path, RoutePolicy policy) {
        add(HttpMethod.POST, path, policy);
    }

    private void add(@Nullable HttpMethod method, String path, RoutePolicy policy) {
        routes.add(new Route(PathPatternParser.defaultInstance.parse(path), method, policy));
    }

    private RoutePolicy to(String service) {
        return new RoutePolicy(service, RouteLimits.ORDINARY_BYTES, limits.patience(), false, false, false, null);
    }

    private RoutePolicy files(RoutePolicy policy) {
        return policy.taking(limits.uploadBytes()).waiting(limits.uploadPatience());
    }
}
