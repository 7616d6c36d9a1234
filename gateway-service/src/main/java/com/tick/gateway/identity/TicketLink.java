package com.tick.gateway.identity;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/** The token of a customer's link. It is sent on purpose, so it goes before a cookie that merely happens to be there. */
@Component
@Order(1)
class TicketLink implements CredentialSource {

    static final String HEADER = "X-Ticket-Token";

    @Override
    public Optional<Credential> in(ServerHttpRequest request) {
        return Optional.ofNullable(request.getHeaders().getFirst(HEADER)).map(it -> new Credential("link", it));
    }
}
