package com.tick.devstack.progress;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One row per part, drawn over itself, for a terminal; what is said stands above it. */
public final class LiveTable implements Progress {

    private static final String CLEAR_BELOW = "\u001b[0J";

    private record Row(State state, double since) {}

    private final PrintStream out;
    private final Stopwatch watch;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private boolean drawn;
    private boolean settled;

    /** A table of these parts, all waiting. */
    public LiveTable(PrintStream out, Stopwatch watch, List<String> parts) {
        this.out = out;
        this.watch = watch;
        parts.forEach(part -> rows.put(part, new Row(State.WAITING, 0)));
    }

    @Override
    public synchronized void update(String part, State state) {
        rows.put(part, new Row(state, watch.seconds()));
        if (settled) {
            out.println(part + " " + state);
            out.flush();
        } else {
            redraw();
        }
    }

    @Override
    public synchronized void say(String line) {
        erase();
        out.println(line);
        draw();
    }

    @Override
    public synchronized void settle() {
        redraw();
        settled = true;
    }

    /** Lets the seconds run. */
    public synchronized void tick() {
        if (!settled) {
            redraw();
        }
    }

    private void redraw() {
        erase();
        draw();
    }

    private void erase() {
        if (drawn && !settled) {
            out.printf(Locale.ROOT, "\u001b[%dA", rows.size());
            out.print(CLEAR_BELOW);
        }
    }

    private void draw() {
        if (!settled) {
            rows.forEach((part, row) -> out.println(line(part, row)));
            drawn = true;
        }
        out.flush();
    }

    private String line(String part, Row row) {
        var seconds = row.state() == State.READY ? row.since() : watch.seconds() - row.since();
        return String.format(Locale.ROOT, "  %-21s %-10s %5.1f s", part, row.state(), seconds);
    }
}
