package com.tick.benchmark;

import java.time.Duration;

/**
 * How much of everything a run takes.
 *
 * @param rounds how often the two desks take turns
 * @param warmUp before Tick's first turn of each: Java compiles what is hot while it runs
 * @param referenceWarmUp before the reference's, which is warm sooner
 * @param turn of one desk
 * @param query how long each query is asked, one by one, when reading is measured
 * @param storm how long webhooks come
 * @param open how long requests arrive at a fixed rate
 * @param idle how long nothing happens
 */
public record Lengths(
        int rounds,
        Duration warmUp,
        Duration referenceWarmUp,
        Duration turn,
        Duration query,
        Duration storm,
        Duration open,
        Duration idle) {

    static final Lengths QUICK = new Lengths(
            2,
            Duration.ofSeconds(12),
            Duration.ofSeconds(2),
            Duration.ofSeconds(4),
            Duration.ofMillis(1200),
            Duration.ofSeconds(10),
            Duration.ofSeconds(10),
            Duration.ofSeconds(10));

    static final Lengths FULL = new Lengths(
            4,
            Duration.ofSeconds(60),
            Duration.ofSeconds(8),
            Duration.ofSeconds(15),
            Duration.ofSeconds(5),
            Duration.ofSeconds(60),
            Duration.ofSeconds(30),
            Duration.ofSeconds(60));
}
