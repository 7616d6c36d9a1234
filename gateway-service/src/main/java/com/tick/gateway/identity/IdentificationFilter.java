package com.tick.gateway.identity;

import com.tick.gateway.address.ClientAddresses;
import com.tick.gateway.site.Paths;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Finds out who makes a request to the API. A worthless credential makes nobody of its bearer, it is not an error. */
@Component
@Order(-40)
class IdentificationFilter implements WebFilter {

    /** No credential of ours is longer; a longer one is not worth a look-up. */
    private static final int LONGEST = 200;

    private static final String ACCOUNT = "/api/auth/";

    private final List<CredentialSource> sources;
    private final Principals principals;
    private final ClientAddresses addresses;
    private final Guesses guesses;

    IdentificationFilter(
            List<CredentialSource> sources, Principals principals, ClientAddresses addresses, Guesses guesses) {
        this.sources = sources;
        this.principals = principals;
        this.addresses = addresses;
        this.guesses = guesses;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        if (!Paths.isApi(request)) {
            return chain.filter(exchange);
        }
        var address = addresses.of(request);
        return identify(request, address).flatMap(identity -> {
            identity.attachTo(exchange);
            forgetOnceAnswered(exchange, identity);
            return chain.filter(exchange);
        });
    }

    /** Who has just confirmed the password, for one, may go on at once with what needed it. */
    private void forgetOnceAnswered(ServerWebExchange exchange, Identity identity) {
        var request = exchange.getRequest();
        var credential = identity.credential();
        if (credential != null
                && !HttpMethod.GET.equals(request.getMethod())
                && request.getURI().getRawPath().startsWith(ACCOUNT)) {
            exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> principals.forget(credential)));
        }
    }

    private Mono<Identity> identify(ServerHttpRequest request, String address) {
        var credential = Paths.isWebhook(request) ? Optional.<Credential>empty() : credentialIn(request);
        if (credential.isEmpty()) {
            return Mono.just(Identity.anonymous(address));
        }
        guesses.check(address);
        return principals
                .whose(credential.get())
                .map(it -> new Identity(it, credential.get(), address))
                .switchIfEmpty(Mono.fromSupplier(() -> {
                    guesses.count(address);
                    return Identity.anonymous(address);
                }));
    }

    private Optional<Credential> credentialIn(ServerHttpRequest request) {
        return sources.stream()
                .flatMap(it -> it.in(request).stream())
                .findFirst()
                .filter(it -> !it.secret().isEmpty() && it.secret().length() <= LONGEST);
    }
}
