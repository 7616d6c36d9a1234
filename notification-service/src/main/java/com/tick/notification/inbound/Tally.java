package com.tick.notification.inbound;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts what became of the items of one body. */
public final class Tally {

    private final Map<Became, Integer> numbers = new EnumMap<>(Became.class);

    public void count(Became became) {
        numbers.merge(became, 1, Integer::sum);
    }

    /** For people, such as "message 2, duplicate 1"; what did not occur is left out. */
    public String counts() {
        return numbers.isEmpty()
                ? "nothing"
                : numbers.entrySet().stream()
                        .map(it -> it.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + it.getValue())
                        .collect(Collectors.joining(", "));
    }
}
