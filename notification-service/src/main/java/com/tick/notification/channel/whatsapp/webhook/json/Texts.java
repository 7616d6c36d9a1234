package com.tick.notification.channel.whatsapp.webhook.json;

import com.tick.support.text.VisibleText;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads values leniently: numbers come as text and as numbers, and empty text means absent. */
final class Texts {

    private static final long MILLIS_FROM = 100_000_000_000L;
    private static final int LONGEST_NUMBER = 14;
    private static final char REPLACEMENT = '\ufffd';

    /** Nothing was ever sent through this interface before; an earlier time is a mistake. */
    private static final Instant FIRST_MESSAGE = Instant.parse("2018-01-01T00:00:00Z");

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private Texts() {}

    /** The text without what cannot be seen at its ends; empty where there is none. */
    static String of(JsonNode node, String field) {
        var value = node.path(field);
        return value.isValueNode() && !value.isNull() ? VisibleText.strip(storable(value.asString(""))) : "";
    }

    static @Nullable String orNull(JsonNode node, String field) {
        var value = of(node, field);
        return value.isEmpty() ? null : value;
    }

    /** The number, or what is given instead where there is none that fits. */
    static int number(JsonNode node, String field, int otherwise) {
        var value = of(node, field);
        return value.matches("-?[0-9]{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    /** Seconds as documented; milliseconds have been seen. A time that cannot be is the time of receipt. */
    static Instant time(JsonNode node, Instant received) {
        var value = of(node, "timestamp");
        if (value.isEmpty()
                || value.length() > LONGEST_NUMBER
                || !value.chars().allMatch(it -> it >= '0' && it <= '9')) {
            return received;
        }
        long number = Long.parseLong(value);
        var sent = number > MILLIS_FROM ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
        return sent.isBefore(FIRST_MESSAGE) || sent.isAfter(received.plus(CLOCKS_DIFFER)) ? received : sent;
    }

    /** Half a character and the null character can be written in JSON, and nowhere else. */
    private static String storable(String text) {
        if (text.chars().noneMatch(it -> it == 0 || Character.isSurrogate((char) it))) {
            return text;
        }
        var whole = new StringBuilder(text.length());
        text.codePoints()
                .map(it -> it == 0 || Character.getType(it) == Character.SURROGATE ? REPLACEMENT : it)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }
}
