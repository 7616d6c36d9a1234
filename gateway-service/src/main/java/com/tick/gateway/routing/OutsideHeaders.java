package com.tick.gateway.routing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpHeaders;

/** Request headers by which somebody outside could pass for somebody else, or that are the gateway's own business. */
final class OutsideHeaders {

    private static final Set<String> NAMES = Set.of(
            "authorization",
            "proxy-authorization",
            "forwarded",
            "x-real-ip",
            "x-client-ip",
            "x-cluster-client-ip",
            "true-client-ip",
            "cf-connecting-ip",
            "x-ticket-token",
            // Answered by the server in front of us; the service must not wait for a second one.
            "expect");
    private static final List<String> PREFIXES =
            List.of("x-user", "x-internal", "x-auth", "x-remote-", "x-original-", "x-rewrite-");

    private OutsideHeaders() {}

    static void strip(HttpHeaders headers, boolean keepForwarded, boolean keepCookies) {
        for (var name : List.copyOf(headers.headerNames())) {
            var lower = name.toLowerCase(Locale.ROOT);
            var pretends = NAMES.contains(lower) || PREFIXES.stream().anyMatch(lower::startsWith);
            var way = lower.startsWith("x-forwarded-") && !keepForwarded;
            var cookie = lower.equals("cookie") && !keepCookies;
            if (pretends || way || cookie) {
                headers.remove(name);
            }
        }
    }
}
