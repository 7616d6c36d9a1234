package com.tick.support.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A request that came with a key, and the answer it is about to get.
 *
 * @param body as far as it is taken
 * @param tooLarge whether there is more of it
 */
record KeyedExchange(String key, byte[] body, boolean tooLarge, ContentCachingResponseWrapper answer) {

    private static final String NAME = KeyedExchange.class.getName();

    static @Nullable KeyedExchange of(HttpServletRequest request) {
        return (KeyedExchange) request.getAttribute(NAME);
    }

    void attachTo(HttpServletRequest request) {
        request.setAttribute(NAME, this);
    }
}
