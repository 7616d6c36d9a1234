package com.tick.gateway.identity;

import com.tick.gateway.site.Site;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/** The session cookie of an agent. */
@Component
@Order(3)
class SessionCookie implements CredentialSource {

    private final String name;

    SessionCookie(Site site) {
        this.name = site.secure() ? "__Host-tick" : "tick";
    }

    @Override
    public Optional<Credential> in(ServerHttpRequest request) {
        return Optional.ofNullable(request.getCookies().getFirst(name))
                .map(HttpCookie::getValue)
                .map(it -> new Credential("session", it));
    }
}
