package com.tick.devstack.progress;

import java.io.PrintStream;
import java.util.Locale;

/** A line for each step, for logs and pipes. */
public final class PlainLines implements Progress {

    private final PrintStream out;
    private final Stopwatch watch;

    /** Prints there, with seconds by that watch. */
    public PlainLines(PrintStream out, Stopwatch watch) {
        this.out = out;
        this.watch = watch;
    }

    @Override
    public synchronized void update(String part, State state) {
        say(String.format(Locale.ROOT, "%6.1f s  %-21s %s", watch.seconds(), part, state));
    }

    @Override
    public synchronized void say(String line) {
        out.println(line);
        out.flush();
    }
}
