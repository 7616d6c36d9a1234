package com.tick.support.wakeup;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long a waiter sleeps when nobody wakes it: a signal may get lost, and work may come from a program without signals. */
public final class SafetyPoll {

    private static final Duration USUAL = Duration.ofSeconds(10);

    private SafetyPoll() {}

    public static Duration interval() {
        return withJitter(USUAL);
    }

    /** Up to a quarter less or more, so that waiters that started together do not poll together for ever. */
    public static Duration withJitter(Duration usual) {
        long quarter = Math.max(1, usual.toMillis() / 4);
        return usual.plusMillis(ThreadLocalRandom.current().nextLong(-quarter, quarter + 1));
    }
}
