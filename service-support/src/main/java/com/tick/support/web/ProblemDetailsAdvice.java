package com.tick.support.web;

import com.tick.support.error.Conflict;
import com.tick.support.error.Forbidden;
import com.tick.support.error.Invalid;
import com.tick.support.error.Malformed;
import com.tick.support.error.NotFound;
import com.tick.support.error.Refusal;
import com.tick.support.error.Stale;
import com.tick.support.error.TooLarge;
import com.tick.support.error.TooManyRequests;
import com.tick.support.error.Unavailable;
import com.tick.support.error.Unsupported;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.Errors;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns refusals and failures into RFC 9457 problems, the same in every service. */
@RestControllerAdvice
class ProblemDetailsAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemDetailsAdvice.class);
    private static final String RETRY_SECONDS = "5";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Refusal refusal) {
        var answer = ResponseEntity.status(statusOf(refusal));
        if (refusal instanceof TooManyRequests it) {
            answer.header(
                    HttpHeaders.RETRY_AFTER,
                    Long.toString(Math.max(1, it.retryAfter().toSeconds())));
        }
        return answer.body(Problems.of(statusOf(refusal), refusal));
    }

    @ExceptionHandler({
        Unavailable.class,
        CannotCreateTransactionException.class,
        CannotGetJdbcConnectionException.class,
        TransientDataAccessResourceException.class,
        QueryTimeoutException.class,
        PessimisticLockingFailureException.class,
        ResourceAccessException.class
    })
    ResponseEntity<ProblemDetail> onDependencyAway(Exception away) {
        log.warn("Not possible now: {}", away.toString());
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .body(Problems.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "unavailable",
                        "Something went wrong and nothing was saved. Try again in a few seconds."));
    }

    /** Somebody else changed the same thing between our reading and our writing it. */
    @ExceptionHandler
    ProblemDetail on(OptimisticLockingFailureException changedMeanwhile) {
        return Problems.of(
                HttpStatus.CONFLICT, "changed-meanwhile", "Someone else just changed this. Refresh and try again.");
    }

    @ExceptionHandler
    ProblemDetail on(MethodArgumentTypeMismatchException mismatch) {
        var message = "'%s' is not a valid value.".formatted(mismatch.getName());
        return Problems.of(
                HttpStatus.BAD_REQUEST,
                "malformed",
                message,
                List.of(new Problems.FieldError(mismatch.getName(), message)));
    }

    /** A form that ends too early, or whose fields cannot be decoded. */
    @ExceptionHandler({MultipartException.class, InvalidParameterException.class})
    ProblemDetail onUnreadableForm(Exception unreadable) {
        log.debug("Unreadable form", unreadable);
        return Problems.of(HttpStatus.BAD_REQUEST, "malformed", "The form data is malformed.");
    }

    /** The cause goes to the log, never to the client; the incident number links the two. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Exception failure) {
        if (connectionLost(failure)) {
            return onLostConnection(failure);
        }
        var incident = UUID.randomUUID();
        log.error("Unhandled failure, incident {}", incident, failure);
        var problem = Problems.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "internal",
                "Something went wrong on our end. Try again. Please give this number to support: " + incident);
        problem.setProperty("incident", incident);
        return ResponseEntity.internalServerError().body(problem);
    }

    /** It may have been lost during the commit: nobody can say whether anything was stored. */
    private static ResponseEntity<ProblemDetail> onLostConnection(Exception failure) {
        log.warn("Connection to the database lost: {}", failure.toString());
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .body(Problems.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "unavailable",
                        "We couldn’t finish this. Check whether it was saved before you try again."));
    }

    private static boolean connectionLost(Throwable failure) {
        for (Throwable it = failure; it != null; it = it.getCause()) {
            if (it instanceof SQLRecoverableException
                    || it instanceof SQLNonTransientConnectionException
                    || it instanceof SQLTransientConnectionException) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return ResponseEntity.badRequest().body(invalidFields(fieldErrors(invalid)));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var errors = invalid.getParameterValidationResults().stream()
                .flatMap(ProblemDetailsAdvice::errorsOf)
                .toList();
        return ResponseEntity.badRequest().body(invalidFields(errors));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException tooLarge, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).body(UploadTooLarge.problem(tooLarge));
    }

    /** The other side has gone; there is nobody to answer. */
    @Override
    protected @Nullable ResponseEntity<Object> handleAsyncRequestNotUsableException(
            AsyncRequestNotUsableException gone, WebRequest request) {
        log.debug("Client went away", gone);
        return null;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var problem = Problems.of(HttpStatus.BAD_REQUEST, "malformed", UnreadableBody.sentence(unreadable));
        problem.setProperty("errors", UnreadableBody.fields(unreadable));
        return ResponseEntity.badRequest().body(problem);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var detail = body instanceof ProblemDetail it ? it.getDetail() : null;
        var reason = HttpStatus.resolve(status.value());
        var code = reason == null
                ? "refused"
                : reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return ResponseEntity.status(status).headers(headers).body(Problems.of(status, code, detail));
    }

    private static Stream<Problems.FieldError> errorsOf(ParameterValidationResult result) {
        if (result instanceof ParameterErrors fields) {
            return fieldErrors(fields).stream();
        }
        var name = String.valueOf(result.getMethodParameter().getParameterName());
        return result.getResolvableErrors().stream()
                .map(it -> new Problems.FieldError(name, sentence(it.getDefaultMessage())));
    }

    private static List<Problems.FieldError> fieldErrors(Errors fields) {
        return fields.getFieldErrors().stream()
                .map(it -> new Problems.FieldError(
                        it.getField(),
                        // the framework's own sentence about a value of the wrong type names classes
                        it.isBindingFailure() ? "is not a valid value" : sentence(it.getDefaultMessage())))
                .toList();
    }

    private static String sentence(@Nullable String message) {
        return message == null ? "is not valid" : message;
    }

    private static ProblemDetail invalidFields(List<Problems.FieldError> errors) {
        var message = errors.isEmpty()
                ? "The request isn’t valid."
                : errors.get(0).field() + ": " + errors.get(0).message();
        return Problems.of(HttpStatus.BAD_REQUEST, "invalid-fields", message, errors);
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
        if (refusal instanceof Conflict) {
            return HttpStatus.CONFLICT;
        }
        if (refusal instanceof Stale) {
            return HttpStatus.PRECONDITION_FAILED;
        }
        if (refusal instanceof TooLarge) {
            return HttpStatus.CONTENT_TOO_LARGE;
        }
        if (refusal instanceof Unsupported) {
            return HttpStatus.UNSUPPORTED_MEDIA_TYPE;
        }
        if (refusal instanceof TooManyRequests) {
            return HttpStatus.TOO_MANY_REQUESTS;
        }
        if (refusal instanceof Invalid) {
            return HttpStatus.UNPROCESSABLE_CONTENT;
        }
        throw new IllegalStateException("No status for " + refusal.getClass());
    }
}
