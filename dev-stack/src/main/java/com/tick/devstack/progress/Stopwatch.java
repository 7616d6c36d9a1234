package com.tick.devstack.progress;

/** Seconds since Tick was told to start. */
public final class Stopwatch {

    private final long begin = System.nanoTime();

    /** So many have passed. */
    public double seconds() {
        return (System.nanoTime() - begin) / 1e9;
    }
}
