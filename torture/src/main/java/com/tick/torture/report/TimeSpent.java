package com.tick.torture.report;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What a run spends its time on, one thing after the other. */
public final class TimeSpent {

    private final Map<String, Duration> spent = new LinkedHashMap<>();
    private long since = System.nanoTime();

    /** What was done since the last call, or since the beginning. */
    public void on(String what) {
        var now = System.nanoTime();
        spent.merge(what, Duration.ofNanos(now - since), Duration::plus);
        since = now;
    }

    /** In the order in which things were done for the first time. */
    @Override
    public String toString() {
        return spent.entrySet().stream()
                .map(it -> "%d s %s".formatted(it.getValue().toSeconds(), it.getKey()))
                .collect(Collectors.joining(", "));
    }
}
