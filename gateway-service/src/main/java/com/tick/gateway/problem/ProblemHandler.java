package com.tick.gateway.problem;

import com.tick.gateway.securitylog.SecurityWatch;
import com.tick.support.error.Forbidden;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.netty.channel.AbortedException;
import tools.jackson.databind.json.JsonMapper;

/** Turns every refusal and failure of the gateway into an RFC 9457 problem. */
@Component
@Order(-2)
class ProblemHandler implements ErrorWebExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);

    private final JsonMapper json;
    private final SecurityWatch security;

    ProblemHandler(JsonMapper json, SecurityWatch security) {
        this.json = json;
        this.security = security;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        var response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.error(failure);
        }
        if (failure instanceof AbortedException) {
            log.debug("The client went away", failure);
            return response.setComplete();
        }
        var answer = Answer.to(failure);
        if (failure instanceof Forbidden refused && refused.code().equals("foreign-origin")) {
            security.foreign(exchange);
        }
        var problem = answer.problem();
        if (answer.status().is5xxServerError()) {
            ServerRequestObservationContext.findCurrent(exchange.getAttributes())
                    .ifPresent(it -> it.setError(failure));
            note(exchange, answer, problem, failure);
        }
        response.setStatusCode(answer.status());
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        response.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
        if (answer.retryAfter() != null) {
            response.getHeaders()
                    .set(
                            HttpHeaders.RETRY_AFTER,
                            Long.toString(answer.retryAfter().toSeconds()));
        }
        var body = json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
    }

    /** The cause of an incident goes to the log, never to the client; its number links the two. */
    private static void note(ServerWebExchange exchange, Answer answer, ProblemDetail problem, Throwable failure) {
        var request = exchange.getRequest();
        var path = request.getPath().value();
        if (answer.status() != HttpStatus.INTERNAL_SERVER_ERROR) {
            log.warn(
                    "{} {} answered {}: {}",
                    request.getMethod(),
                    path,
                    answer.status().value(),
                    failure.toString());
            return;
        }
        var incident = UUID.randomUUID();
        log.error("{} {} failed, incident {}", request.getMethod(), path, incident, failure);
        problem.setProperty("incident", incident);
        var message = problem.getDetail() + " Please give this number to support: " + incident;
        problem.setDetail(message);
        problem.setProperty("message", message);
    }
}
