package com.tick.gateway.routing;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Requests to some paths, and what happens to them.
 *
 * @param method the only one that this is for; null for all
 */
public record Route(PathPattern pattern, @Nullable HttpMethod method, RoutePolicy policy) {

    /** The narrower path first, and of two routes for one path the one for a single method. */
    static final Comparator<Route> MOST_SPECIFIC_FIRST = Comparator.comparing(
                    Route::pattern, PathPattern.SPECIFICITY_COMPARATOR)
            .thenComparing(route -> route.method() == null);

    private static final String ATTRIBUTE = Route.class.getName();

    /** The route of a request; null where nothing is routed. */
    public static @Nullable Route of(ServerWebExchange exchange) {
        return exchange.getAttribute(ATTRIBUTE);
    }

    void attachTo(ServerWebExchange exchange) {
        exchange.getAttributes().put(ATTRIBUTE, this);
    }

    boolean takes(HttpMethod requested) {
        return method == null || method.equals(requested);
    }
}
