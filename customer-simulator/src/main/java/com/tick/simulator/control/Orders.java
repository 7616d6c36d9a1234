package com.tick.simulator.control;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads members of an order. */
final class Orders {
    static final Map<String, Boolean> DONE = Map.of("success", true);

    private Orders() {}

    static String required(JsonNode order, String field) {
        var value = optional(order, field);
        if (value == null) throw new IllegalArgumentException("\"" + field + "\" is required.");
        return value;
    }

    static @Nullable String optional(JsonNode order, String field) {
        var value = order.path(field).asString("");
        return value.isEmpty() ? null : value;
    }
}
