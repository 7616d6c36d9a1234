package com.tick.support.security;

import com.tick.support.web.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what security has against a request. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class NotSignedInAdvice {

    @ExceptionHandler
    ProblemDetail on(NotSignedIn missing) {
        return Problems.of(HttpStatus.UNAUTHORIZED, "not-signed-in", missing.getMessage());
    }

    /** A header with characters that none may have; some are only looked at when an operation asks for them. */
    @ExceptionHandler
    ProblemDetail on(RequestRejectedException unreadable) {
        return Problems.of(
                HttpStatus.BAD_REQUEST, "malformed", "A header of the request has characters that are not allowed.");
    }
}
