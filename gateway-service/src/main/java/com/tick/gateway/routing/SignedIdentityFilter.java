package com.tick.gateway.routing;

import com.tick.gateway.address.ClientAddresses;
import com.tick.gateway.identity.Identity;
import com.tick.support.security.InternalTokens;
import java.util.HashMap;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Replaces whatever a request says about its sender by a signed token for the one service that gets it. */
@Component
@Order(10)
class SignedIdentityFilter implements GlobalFilter {

    private final InternalTokens tokens;
    private final AddressHash addressHash;
    private final ClientAddresses addresses;

    SignedIdentityFilter(InternalTokens tokens, AddressHash addressHash, ClientAddresses addresses) {
        this.tokens = tokens;
        this.addressHash = addressHash;
        this.addresses = addresses;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        var policy = RoutePolicy.of(exchange);
        var token = tokenFor(policy.service(), Identity.of(exchange));
        var request = exchange.getRequest();
        var keepForwarded = addresses.cameThroughTrustedProxy(request);
        var signed = request.mutate()
                .headers(it -> {
                    OutsideHeaders.strip(it, keepForwarded, policy.cookies());
                    it.setBearerAuth(token);
                })
                .build();
        return chain.filter(exchange.mutate().request(signed).build());
    }

    private String tokenFor(String service, Identity identity) {
        var principal = identity.principal();
        var claims = new HashMap<>(principal.claims());
        claims.put("addr", addressHash.of(identity.address()));
        return tokens.mint(service, principal.subject(), principal.scopes(), claims);
    }
}
