package com.tick.support.security;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;

/**
 * Finds the token in the Authorization header. What the token is made of is the decoder's to judge: Spring's resolver
 * matches its characters with a regular expression first, which took a tenth of a short request.
 */
class HeaderTokenResolver implements BearerTokenResolver {

    private static final String SCHEME = "Bearer ";

    /** @return null for a request without a token, or with another kind of credentials */
    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return null;
        }
        var token = header.substring(SCHEME.length()).strip();
        return token.isEmpty() ? null : token;
    }
}
