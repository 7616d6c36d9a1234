package com.tick.gateway.identity;

import java.util.Map;
import java.util.Set;

/**
 * Who somebody is and what they may do, ready to be written into an internal token.
 *
 * @param subject kind and id, such as {@code agent:7}
 */
public record Principal(String subject, Set<String> scopes, Map<String, String> claims) {

    static final Principal ANONYMOUS = new Principal("anonymous", Set.of("anyone"), Map.of());

    public Principal {
        scopes = Set.copyOf(scopes);
        claims = Map.copyOf(claims);
    }

    /** True for people who work at this desk, whatever their role. */
    public boolean isAgent() {
        return scopes.contains("viewer");
    }
}
