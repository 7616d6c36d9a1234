package com.tick.gateway.identity;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/** The token of somebody's program. It goes before a cookie: who sends one, sends it on purpose. */
@Component
@Order(2)
public class ApiToken implements CredentialSource {

    private static final String SCHEME = "Bearer ";

    /** True for requests that no foreign page can make a browser send: it would have to ask us first. */
    public static boolean isIn(ServerHttpRequest request) {
        var authorization = request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    @Override
    public Optional<Credential> in(ServerHttpRequest request) {
        return isIn(request)
                ? Optional.ofNullable(request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION))
                        .map(it -> new Credential(
                                "token", it.substring(SCHEME.length()).strip()))
                : Optional.empty();
    }
}
