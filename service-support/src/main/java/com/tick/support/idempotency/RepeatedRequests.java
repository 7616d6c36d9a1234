package com.tick.support.idempotency;

import com.tick.support.error.TooLarge;
import com.tick.support.idempotency.IdempotencyKeys.Claim;
import com.tick.support.security.Caller;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Lets senders repeat each POST whose operation does not look after its keys itself. The answer is stored after the work,
 * so whoever repeats a request after a crash in between has it done again: an operation for which that matters takes the
 * key and stores its answer together with the work.
 */
class RepeatedRequests implements HandlerInterceptor {

    static final String KEY = "Idempotency-Key";

    private static final String CLAIM = Claim.class.getName();

    private final IdempotencyKeys keys;
    private final RequestFingerprint fingerprint;
    private final FirstAnswer answers;

    RepeatedRequests(IdempotencyKeys keys, RequestFingerprint fingerprint, FirstAnswer answers) {
        this.keys = keys;
        this.fingerprint = fingerprint;
        this.answers = answers;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var exchange = KeyedExchange.of(request);
        if (exchange == null
                || request.getDispatcherType() != DispatcherType.REQUEST
                || !(handler instanceof HandlerMethod method)
                || takesTheKey(method)) {
            return true;
        }
        if (exchange.tooLarge()) {
            throw new BodyTooLarge();
        }
        var caller = (Caller) Objects.requireNonNull(request.getAttribute(Caller.class.getName()));
        var operation = "POST " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        var claim = keys.claim(operation, caller, exchange.key(), fingerprint.of(request, exchange.body()));
        if (claim.answer() == null) {
            request.setAttribute(CLAIM, claim);
            return true;
        }
        response.setHeader("Idempotent-Replayed", "true");
        var special = method.getMethodAnnotation(OnRepetition.class);
        if (special != null && special.workAgain()) {
            return true;
        }
        answers.send(claim.answer(), response);
        return false;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (!(request.getAttribute(CLAIM) instanceof Claim claim)) {
            return;
        }
        var exchange = Objects.requireNonNull(KeyedExchange.of(request));
        var done = failure == null
                && HttpStatusCode.valueOf(exchange.answer().getStatus()).is2xxSuccessful();
        var special = ((HandlerMethod) handler).getMethodAnnotation(OnRepetition.class);
        var answer = done ? answers.of(exchange.answer(), special) : null;
        if (answer == null) {
            keys.release(claim);
        } else {
            keys.settle(claim, answer);
        }
    }

    private static boolean takesTheKey(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .map(it -> it.getParameterAnnotation(RequestHeader.class))
                .anyMatch(it -> it != null && it.name().equals(KEY));
    }

    private static final class BodyTooLarge extends TooLarge {
        BodyTooLarge() {
            super("too-large", "The request body is too large.");
        }
    }
}
