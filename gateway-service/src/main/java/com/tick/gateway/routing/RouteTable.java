package com.tick.gateway.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;

/** Finds the route of a request at one stroke: by the second segment of its path, among the few routes that share it. */
class RouteTable {

    /** Behind {@code /api/}: a path consists of separators and segments by turns. */
    private static final int RESOURCE = 3;

    private final Map<String, List<Route>> byResource = new HashMap<>();

    RouteTable(List<Route> routes) {
        routes.forEach(route -> {
            var resource = resourceOf(PathContainer.parsePath(route.pattern().getPatternString()));
            byResource
                    .computeIfAbsent(String.valueOf(resource), it -> new ArrayList<>())
                    .add(route);
        });
        byResource.values().forEach(sharing -> sharing.sort(Route.MOST_SPECIFIC_FIRST));
    }

    @Nullable
    Route find(HttpMethod method, PathContainer path) {
        var resource = resourceOf(path);
        if (resource == null) {
            return null;
        }
        for (var route : byResource.getOrDefault(resource, List.of())) {
            if (route.takes(method) && route.pattern().matches(path)) {
                return route;
            }
        }
        return null;
    }

    private static @Nullable String resourceOf(PathContainer path) {
        return path.elements().size() > RESOURCE ? path.elements().get(RESOURCE).value() : null;
    }
}
