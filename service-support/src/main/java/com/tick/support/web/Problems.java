package com.tick.support.web;

import com.tick.support.error.Refusal;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** RFC 9457 problems in the one shape that clients of all services know. */
public final class Problems {

    private Problems() {}

    /** A field of the request and what is wrong with it. */
    public record FieldError(String field, String message) {}

    public static ProblemDetail of(HttpStatusCode status, Refusal refusal) {
        var field = refusal.field();
        return of(
                status,
                refusal.code(),
                refusal.sentence(),
                field == null ? List.of() : List.of(new FieldError(field, refusal.sentence())));
    }

    public static ProblemDetail of(HttpStatusCode status, String code, @Nullable String message) {
        return of(status, code, message, List.of());
    }

    public static ProblemDetail of(
            HttpStatusCode status, String code, @Nullable String message, List<FieldError> errors) {
        var problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("urn:tick:problem:" + code));
        problem.setProperty("success", false);
        if (message != null) {
            problem.setDetail(message);
            problem.setProperty("message", message);
        }
        problem.setProperty("errors", errors);
        return problem;
    }
}
