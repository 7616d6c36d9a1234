package com.tick.support.security;

import com.tick.support.web.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers {@link NotSignedIn} with 401. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class NotSignedInAdvice {

    @ExceptionHandler
    ProblemDetail on(NotSignedIn missing) {
        return Problems.of(HttpStatus.UNAUTHORIZED, "not-signed-in", missing.getMessage());
    }
}
