package com.tick.gateway.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/**
 * Who makes the request at hand.
 *
 * @param credential what proved it; null for anonymous requests and for worthless credentials
 * @param address where the request comes from
 */
public record Identity(Principal principal, @Nullable Credential credential, String address) {

    private static final String ATTRIBUTE = Identity.class.getName();

    static Identity anonymous(String address) {
        return new Identity(Principal.ANONYMOUS, null, address);
    }

    /** True for people who work at this desk. */
    public boolean isAgent() {
        return credential != null && principal.isAgent();
    }

    public static Identity of(ServerWebExchange exchange) {
        return exchange.getRequiredAttribute(ATTRIBUTE);
    }

    void attachTo(ServerWebExchange exchange) {
        exchange.getAttributes().put(ATTRIBUTE, this);
    }
}
