package com.tick.devstack.process;

import java.time.Duration;

/** How long to wait before a part is started again: doubling from one second to thirty, from the start again after a good minute. */
final class BackOff {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration GOOD = Duration.ofMinutes(1);

    private Duration next = FIRST;

    /** The pause after a process that lived that long. */
    Duration after(Duration life) {
        if (life.compareTo(GOOD) >= 0) {
            next = FIRST;
        }
        var pause = next;
        var doubled = pause.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return pause;
    }
}
