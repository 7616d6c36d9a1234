package com.tick.notification.inbound.json;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads values leniently: numbers come as text and as numbers, and empty text means absent. */
final class Texts {

    private static final long MILLIS_FROM = 100_000_000_000L;

    private Texts() {}

    static String of(JsonNode node, String field) {
        var value = node.path(field);
        return value.isValueNode() && !value.isNull() ? value.asString("").strip() : "";
    }

    static @Nullable String orNull(JsonNode node, String field) {
        var value = of(node, field);
        return value.isEmpty() ? null : value;
    }

    /** Seconds as documented; milliseconds have been seen. */
    static Instant time(JsonNode node, Instant otherwise) {
        var value = of(node, "timestamp");
        if (value.isEmpty() || value.length() > 14 || !value.chars().allMatch(Character::isDigit)) {
            return otherwise;
        }
        long number = Long.parseLong(value);
        return number > MILLIS_FROM ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
    }
}
