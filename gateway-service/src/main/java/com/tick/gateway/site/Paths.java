package com.tick.gateway.site;

import org.springframework.http.server.reactive.ServerHttpRequest;

/** Paths that more than one rule of the gateway speaks about. */
public final class Paths {

    public static final String WEBHOOK = "/api/whatsapp/webhook";

    private Paths() {}

    public static boolean isApi(ServerHttpRequest request) {
        return request.getPath().value().startsWith("/api/");
    }

    /** The page for people that shows the description of the API. */
    public static boolean isDocs(ServerHttpRequest request) {
        return request.getPath().value().startsWith("/swagger-ui/");
    }

    /** The one route whose callers are servers that sign what they send, not browsers or people. */
    public static boolean isWebhook(ServerHttpRequest request) {
        return request.getPath().value().equals(WEBHOOK);
    }
}
