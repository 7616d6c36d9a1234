package com.tick.gateway.forwarding;

import com.tick.gateway.connection.ConnectionLimit;
import com.tick.gateway.identity.Identity;
import com.tick.gateway.routing.RoutePolicy;
import com.tick.gateway.securitylog.SecurityWatch;
import com.tick.support.error.Unavailable;
import io.netty.handler.timeout.ReadTimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerRequest;

/** Sends a request to its service and streams the response back. Neither body is ever held as a whole. */
@Component
class Forwarding {

    private final ServiceClients clients;
    private final RequestHeaders headers;
    private final EventStreams streams;
    private final SecurityWatch security;
    private final ConnectionLimit connections;

    Forwarding(
            ServiceClients clients,
            RequestHeaders headers,
            EventStreams streams,
            SecurityWatch security,
            ConnectionLimit connections) {
        this.security = security;
        this.connections = connections;
        this.clients = clients;
        this.headers = headers;
        this.streams = streams;
    }

    Mono<Void> forward(ServerWebExchange exchange, RoutePolicy policy) {
        HttpServerRequest request = ServerHttpRequestDecorator.getNativeRequest(exchange.getRequest());
        var body = new RequestBody(request, policy.mostBytes());
        if (body.saysThatItIsTooLarge()) {
            exchange.getResponse().getHeaders().setConnection("close");
            return body.drain().then(Mono.error(() -> new BodyTooLargeException(policy.mostBytes())));
        }
        if (policy.endless() && Identity.of(exchange).credential() != null) {
            request.withConnection(connection -> connections.release(connection.channel()));
        }
        Mono<Void> end = policy.endless() ? streams.end(Identity.of(exchange)) : null;
        var begun = new AtomicBoolean();
        return clients.of(policy)
                .request(request.method())
                .uri(pathAndQuery(exchange))
                .send((sent, outbound) -> {
                    begun.set(true);
                    headers.copy(request.requestHeaders(), sent.requestHeaders(), policy, exchange);
                    return body.isEmpty() ? Mono.empty() : outbound.send(body.stream());
                })
                .response((response, content) -> {
                    security.answered(exchange, policy, response.status().code());
                    return ServiceResponse.write(response, content, exchange, end);
                })
                .onErrorMap(failure -> begun.get() ? meaning(failure) : new Unavailable(policy.service(), failure))
                .then();
    }

    private static String pathAndQuery(ServerWebExchange exchange) {
        var uri = exchange.getRequest().getURI();
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private static Throwable meaning(Throwable failure) {
        return failure instanceof ReadTimeoutException
                ? new ResponseStatusException(HttpStatus.GATEWAY_TIMEOUT, null, failure)
                : failure;
    }
}
