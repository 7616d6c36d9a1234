package com.tick.benchmark.scenario;

import com.tick.benchmark.load.Phase;
import com.tick.benchmark.load.Requests;
import com.tick.benchmark.process.Snapshot;
import io.gatling.javaapi.core.ChainBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Adds up a desk's turns: requests, and processor time until the last event has been consumed. */
final class Meter {

    private static final Duration UNTIL_CAUGHT_UP = Duration.ofMinutes(3);

    private final Workbench bench;
    private final boolean ofReference;
    private Turn all = Turn.none();
    private double catchUpSeconds;
    private @Nullable Snapshot before;
    private long begin;

    private Meter(Workbench bench, boolean ofReference) {
        this.bench = bench;
        this.ofReference = ofReference;
    }

    static Meter ofTick(Workbench bench) {
        return new Meter(bench, false);
    }

    static Meter ofReference(Workbench bench) {
        return new Meter(bench, true);
    }

    /** One turn, measured: so many users, each asking again as soon as it has its answer. */
    List<Phase> closed(String name, int users, Duration time, Supplier<ChainBuilder> request) {
        var requests = new Requests();
        return List.of(
                Phase.between(this::begin),
                Phase.closed(name, users, time, request, requests),
                Phase.between(() -> end(requests)));
    }

    /** One turn, measured: so many users, each asking so often. */
    List<Phase> repeated(String name, int users, int times, Supplier<ChainBuilder> request) {
        var requests = new Requests();
        return List.of(
                Phase.between(this::begin),
                Phase.repeated(name, users, times, request, requests),
                Phase.between(() -> end(requests)));
    }

    /** One turn, measured: requests that arrive at a fixed rate. */
    List<Phase> open(String name, double perSecond, Duration time, Supplier<ChainBuilder> request) {
        var requests = new Requests();
        return List.of(
                Phase.between(this::begin),
                Phase.open(name, perSecond, time, request, requests),
                Phase.between(() -> end(requests)));
    }

    Turn turn() {
        return all;
    }

    /** How long after the last answer everything was done. */
    double catchUpSeconds() {
        return catchUpSeconds;
    }

    private void begin() throws Exception {
        before = ofReference
                ? bench.processes().ofReference()
                : bench.processes().ofTick();
        begin = System.nanoTime();
    }

    private void end(Requests requests) throws Exception {
        if (before == null) {
            throw new IllegalStateException("not begun");
        }
        all = all.plus(new Turn(requests.timings(), ofReference ? used(before) : usedUntilCaughtUp(before)));
    }

    private Map<String, Double> used(Snapshot earlier) throws Exception {
        var used = bench.processes().ofReference().cpuSecondsSince(earlier);
        return bench.processes().withoutTick(used, Processes.seconds(begin));
    }

    private Map<String, Double> usedUntilCaughtUp(Snapshot earlier) throws Exception {
        var answered = System.nanoTime();
        var left = bench.backlog().await(UNTIL_CAUGHT_UP);
        catchUpSeconds += Processes.seconds(answered);
        if (!left.isEmpty()) {
            bench.results().problem("After the load this was still left to do: " + left);
        }
        return bench.processes().ofTick().cpuSecondsSince(earlier);
    }
}
