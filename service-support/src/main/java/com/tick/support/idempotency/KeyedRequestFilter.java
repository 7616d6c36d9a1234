package com.tick.support.idempotency;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Keeps what {@link RepeatedRequests} needs to know a repetition by, and to answer it. Forms are not kept: whoever takes
 * files looks after repetitions himself.
 */
class KeyedRequestFilter extends OncePerRequestFilter {

    /** Far above what any operation takes as JSON. */
    private static final int MOST_BYTES = 1024 * 1024;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(RepeatedRequests.KEY) == null
                || !request.getMethod().equals(HttpMethod.POST.name())
                || !request.getRequestURI().startsWith("/api/")
                || isForm(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var read = request.getInputStream().readNBytes(MOST_BYTES + 1);
        var answer = new ContentCachingResponseWrapper(response);
        var body = Arrays.copyOf(read, Math.min(read.length, MOST_BYTES));
        new KeyedExchange(request.getHeader(RepeatedRequests.KEY), body, read.length > MOST_BYTES, answer)
                .attachTo(request);
        try {
            chain.doFilter(new KeptBody(request, read), answer);
        } finally {
            answer.copyBodyToResponse();
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null
                && (type.toLowerCase(Locale.ROOT).startsWith("multipart/")
                        || type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded"));
    }
}
