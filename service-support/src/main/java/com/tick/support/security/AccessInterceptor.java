package com.tick.support.security;

import com.tick.support.error.Forbidden;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a request through to its operation only when {@link Allow} says so. */
class AccessInterceptor implements HandlerInterceptor {

    static final String CALLER = Caller.class.getName();

    private final Clock clock;

    AccessInterceptor(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.ASYNC || !(handler instanceof HandlerMethod method)) {
            return true;
        }
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (!(authentication instanceof JwtAuthenticationToken token)) {
            throw new NotSignedIn();
        }
        var caller = TokenClaims.callerOf(token.getToken());
        var allow = method.getMethodAnnotation(Allow.class);
        if (allow == null || Arrays.stream(allow.value()).noneMatch(caller::has)) {
            if (caller.anonymous()) {
                throw new NotSignedIn();
            }
            throw new NotAllowed();
        }
        if (!allow.kind().isEmpty() && !caller.is(allow.kind())) {
            throw new OtherKindOfCaller(allow.kind());
        }
        if (allow.confirmed() && !caller.hasConfirmed(clock.instant())) {
            throw new ConfirmationNeededException();
        }
        request.setAttribute(CALLER, caller);
        return true;
    }

    private static final class NotAllowed extends Forbidden {
        NotAllowed() {
            super("not-allowed", "You don’t have permission to do this.");
        }
    }
}
