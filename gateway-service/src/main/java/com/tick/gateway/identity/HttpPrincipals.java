package com.tick.gateway.identity;

import com.tick.support.error.Unavailable;
import com.tick.support.security.InternalTokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Asks ticket-service, which owns sessions, links and API tokens. */
class HttpPrincipals implements Principals {

    private static final String OWNER = "ticket-service";
    /** Not known to its owner, or not even of the form that its owner gives out. */
    private static final Set<HttpStatusCode> WORTHLESS = Set.of(HttpStatus.NOT_FOUND, HttpStatus.BAD_REQUEST);

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final WebClient ticketService;
    private final InternalTokens tokens;

    HttpPrincipals(WebClient ticketService, InternalTokens tokens) {
        this.ticketService = ticketService;
        this.tokens = tokens;
    }

    @Override
    public Mono<Principal> whose(Credential credential) {
        return ticketService
                .post()
                .uri("/internal/principals")
                .headers(it -> it.setBearerAuth(
                        tokens.mint(OWNER, "service:gateway-service", List.of("principals.resolve"), Map.of())))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("kind", credential.kind(), "credential", credential.secret()))
                .exchangeToMono(HttpPrincipals::read)
                .timeout(PATIENCE)
                .onErrorMap(it -> new Unavailable(OWNER, it));
    }

    private static Mono<Principal> read(ClientResponse answer) {
        if (answer.statusCode().is2xxSuccessful()) {
            return answer.bodyToMono(Principal.class);
        }
        if (WORTHLESS.contains(answer.statusCode())) {
            return answer.releaseBody().then(Mono.empty());
        }
        return answer.releaseBody().then(Mono.error(new IllegalStateException("answered " + answer.statusCode())));
    }
}
