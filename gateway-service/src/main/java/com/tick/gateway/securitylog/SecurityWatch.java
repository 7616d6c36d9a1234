package com.tick.gateway.securitylog;

import com.tick.gateway.address.ClientAddresses;
import com.tick.gateway.identity.Identity;
import com.tick.gateway.routing.RoutePolicy;
import com.tick.gateway.site.Paths;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** Notices in what services answer, and in what the gateway refuses, what belongs into the security log. */
@Component
public class SecurityWatch {

    private static final int LONGEST = 200;
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final SecurityReports reports;
    private final ClientAddresses addresses;

    SecurityWatch(SecurityReports reports, ClientAddresses addresses) {
        this.reports = reports;
        this.addresses = addresses;
    }

    /** A service has answered. Nearly all answers are nothing special, and that is seen at once. */
    public void answered(ServerWebExchange exchange, RoutePolicy policy, int status) {
        if (status == 401 || status == 403) {
            refused(exchange, status);
        } else if (status < 300 && !READS.contains(exchange.getRequest().getMethod())) {
            written(exchange, policy);
        }
    }

    /** The gateway itself has refused a request that a foreign page sent. */
    public void foreign(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        reports.add("foreign_request_refused", null, addresses.of(request), target(request), "REFUSED", null);
    }

    private void refused(ServerWebExchange exchange, int status) {
        var request = exchange.getRequest();
        var identity = Identity.of(exchange);
        if (Paths.isWebhook(request)) {
            reports.add("webhook_refused", null, identity.address(), target(request), "REFUSED", null);
        } else if (status == 403) {
            reports.add("access_refused", actor(identity), identity.address(), target(request), "REFUSED", null);
        }
    }

    /** ticket-service writes its own entries, with the change itself. */
    private void written(ServerWebExchange exchange, RoutePolicy policy) {
        var request = exchange.getRequest();
        if (!policy.service().equals("ticket-service")
                && request.getPath().value().contains("/settings")) {
            var identity = Identity.of(exchange);
            reports.add("settings_changed", actor(identity), identity.address(), target(request), "SUCCESS", null);
        }
    }

    private static @Nullable String actor(Identity identity) {
        return identity.credential() == null ? null : identity.principal().subject();
    }

    /** The path only: what follows it may be anything. */
    private static String target(ServerHttpRequest request) {
        var target = request.getMethod() + " " + request.getPath().value();
        return target.length() > LONGEST ? target.substring(0, LONGEST) : target;
    }
}
