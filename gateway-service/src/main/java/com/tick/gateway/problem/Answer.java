package com.tick.gateway.problem;

import com.tick.gateway.limits.TooManySignInsException;
import com.tick.support.error.Forbidden;
import com.tick.support.error.Malformed;
import com.tick.support.error.NotFound;
import com.tick.support.error.Refusal;
import com.tick.support.error.TooLarge;
import com.tick.support.error.TooManyRequests;
import com.tick.support.error.Unavailable;
import com.tick.support.web.Problems;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import org.springframework.web.server.ResponseStatusException;

/** Which problem answers which failure. */
record Answer(HttpStatus status, ProblemDetail problem, @Nullable Duration retryAfter) {

    private static final Duration SOON = Duration.ofSeconds(5);

    static Answer to(Throwable failure) {
        if (failure instanceof TooManyRequests it) {
            var problem = Problems.of(HttpStatus.TOO_MANY_REQUESTS, it);
            if (it instanceof TooManySignInsException signIns) {
                problem.setProperty("challenge", signIns.challenge());
            }
            return new Answer(HttpStatus.TOO_MANY_REQUESTS, problem, it.retryAfter());
        }
        if (failure instanceof Refusal it) {
            var status = statusOf(it);
            return new Answer(status, Problems.of(status, it), null);
        }
        if (failure instanceof Unavailable
                || failure instanceof IOException
                || failure instanceof WebClientRequestException) {
            return of(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "unavailable",
                    "Part of Tick is temporarily unavailable. Try again in a few seconds.");
        }
        if (failure instanceof TimeoutException) {
            return late();
        }
        if (failure instanceof ResponseStatusException it) {
            return of(it);
        }
        return of(HttpStatus.INTERNAL_SERVER_ERROR, "internal", "Something went wrong on our end. Try again.");
    }

    private static Answer of(ResponseStatusException failure) {
        var status = HttpStatus.resolve(failure.getStatusCode().value());
        if (status == null) {
            return of(HttpStatus.INTERNAL_SERVER_ERROR, "internal", "Something went wrong on our end. Try again.");
        }
        return switch (status) {
            case GATEWAY_TIMEOUT -> late();
            case NOT_FOUND -> of(status, "not-found", "Page not found.");
            case REQUEST_TIMEOUT -> of(status, "too-slow", "The request took too long to arrive. Try again.");
            default ->
                of(status, status.name().toLowerCase(Locale.ROOT).replace('_', '-'), status.getReasonPhrase() + ".");
        };
    }

    private static Answer late() {
        return of(
                HttpStatus.GATEWAY_TIMEOUT,
                "timeout",
                "That took too long. Check whether it was saved before you try again.");
    }

    private static Answer of(HttpStatus status, String code, String message) {
        var retryAfter = status == HttpStatus.SERVICE_UNAVAILABLE || status == HttpStatus.GATEWAY_TIMEOUT ? SOON : null;
        return new Answer(status, Problems.of(status, code, message), retryAfter);
    }

    private static HttpStatus statusOf(Refusal refusal) {
        if (refusal instanceof Malformed) {
            return HttpStatus.BAD_REQUEST;
        }
        if (refusal instanceof Forbidden) {
            return HttpStatus.FORBIDDEN;
        }
        if (refusal instanceof NotFound) {
            return HttpStatus.NOT_FOUND;
        }
        if (refusal instanceof TooLarge) {
            return HttpStatus.CONTENT_TOO_LARGE;
        }
        throw new IllegalStateException("No status for " + refusal.getClass());
    }
}
