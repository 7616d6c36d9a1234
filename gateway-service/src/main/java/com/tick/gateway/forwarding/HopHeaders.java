package com.tick.gateway.forwarding;

import java.util.Set;

/** Headers that speak of one connection, not of the message, and therefore end at each hop (RFC 9110, 7.6.1). */
final class HopHeaders {

    private static final Set<String> NAMES = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "http2-settings");

    private HopHeaders() {}

    /** @param name in lower case */
    static boolean contains(String name) {
        return NAMES.contains(name);
    }
}
