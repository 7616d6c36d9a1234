package com.tick.notification.intake;

import com.tick.notification.channel.ProcessingResult;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts what became of the items of one body. */
public final class IntakeCounts {

    private final Map<ProcessingResult, Integer> numbers = new EnumMap<>(ProcessingResult.class);

    public void count(ProcessingResult result) {
        numbers.merge(result, 1, Integer::sum);
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
