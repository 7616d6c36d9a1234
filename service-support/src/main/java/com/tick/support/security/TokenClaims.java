package com.tick.support.security;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.security.oauth2.jwt.Jwt;

/** Names of the claims that internal tokens add to the registered ones, and how a caller is read from them. */
final class TokenClaims {

    static final String SCOPE = "scope";
    static final String CLAIMS = "claims";

    private TokenClaims() {}

    static Caller callerOf(Jwt token) {
        var scope = token.getClaimAsString(SCOPE);
        var scopes = scope == null || scope.isBlank() ? Set.<String>of() : Set.of(scope.split(" "));
        Map<String, String> claims = new LinkedHashMap<>();
        var stored = token.getClaimAsMap(CLAIMS);
        if (stored != null) {
            stored.forEach((name, value) -> claims.put(name, String.valueOf(value)));
        }
        return new Caller(Objects.requireNonNullElse(token.getSubject(), "nobody"), scopes, claims);
    }
}
