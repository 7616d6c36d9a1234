package com.tick.gateway.forwarding;

import java.util.List;
import java.util.Set;

/** Request headers by which somebody outside could pass for somebody else, or that are the gateway's own business. */
final class UntrustedHeaders {

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

    private UntrustedHeaders() {}

    /** @param name in lower case */
    static boolean contains(String name) {
        return NAMES.contains(name) || (name.startsWith("x-") && startsLikeOne(name));
    }

    /** Who came through which proxies, which is true only where a trusted proxy has written it. */
    static boolean tellsTheWay(String name) {
        return name.startsWith("x-forwarded-");
    }

    private static boolean startsLikeOne(String name) {
        for (var prefix : PREFIXES) {
            if (name.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
