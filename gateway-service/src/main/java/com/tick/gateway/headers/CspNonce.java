package com.tick.gateway.headers;

import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/** The number used once that lets a page's own inline scripts and styles through its content security policy. */
public final class CspNonce {

    private static final String ATTRIBUTE = CspNonce.class.getName();
    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private CspNonce() {}

    /** Makes the nonce of this answer; its policy will carry the same one. */
    public static String create(ServerWebExchange exchange) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var nonce = Base64.getEncoder().encodeToString(bytes);
        exchange.getAttributes().put(ATTRIBUTE, nonce);
        return nonce;
    }

    static @Nullable String in(ServerWebExchange exchange) {
        return exchange.getAttribute(ATTRIBUTE);
    }
}
