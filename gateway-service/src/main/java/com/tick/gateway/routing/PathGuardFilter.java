package com.tick.gateway.routing;

import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses paths that a service could resolve to another one than we have matched: {@code /api/tickets/%2e%2e/...} would
 * otherwise lead to what is never routed, and {@code /api/track/%6cink} to a route whose limits we did not apply.
 */
@Component
@Order(-80)
class PathGuardFilter implements WebFilter {

    /** Letters, digits, hyphen, dot, underscore and tilde never need an escape, so one of them only hides something. */
    private static final String ESCAPED_UNRESERVED = "%2[de]|%3[0-9]|%4[1-9a-f]|%5[0-9af]|%6[1-9a-f]|%7[0-9ae]";

    private static final Pattern MALFORMED = Pattern.compile(
            "//|/\\.{1,2}(/|$)|[;\\\\]|%2f|%5c|%3b|%25|%[01][0-9a-f]|%7f|" + ESCAPED_UNRESERVED,
            Pattern.CASE_INSENSITIVE);

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var path = exchange.getRequest().getURI().getRawPath();
        return isPlain(path) || !MALFORMED.matcher(path).find()
                ? chain.filter(exchange)
                : Mono.error(new MalformedPathException());
    }

    /** True for nearly every path of the API: nothing but words, numbers and single slashes. Spares it the expression. */
    private static boolean isPlain(String path) {
        var previous = ' ';
        for (var i = 0; i < path.length(); i++) {
            var character = path.charAt(i);
            var plain = (character >= 'a' && character <= 'z')
                    || (character >= 'A' && character <= 'Z')
                    || (character >= '0' && character <= '9')
                    || character == '-'
                    || (character == '/' && previous != '/');
            if (!plain) {
                return false;
            }
            previous = character;
        }
        return true;
    }
}
