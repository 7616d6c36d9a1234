package com.tick.benchmark.scenario;

import com.tick.benchmark.load.Phase;
import com.tick.benchmark.load.Requests;
import com.tick.benchmark.report.Figure;
import com.tick.benchmark.report.Target;
import io.gatling.javaapi.core.ChainBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How much a desk can do in a second, and what that costs: the two take turns, so that both see the same machine. */
record Throughput(String name, Function<DeskCalls, ChainBuilder> request, Targets targets, Repetition repetition)
        implements Scenario {

    private static final int USERS = 8;

    record Targets(@Nullable Target rate, @Nullable Target cpu) {

        static Targets of(@Nullable Target rate, @Nullable Target cpu) {
            return new Targets(rate, cpu);
        }
    }

    @Override
    public void run(Workbench bench) throws Exception {
        var tick = Meter.ofTick(bench);
        var reference = Meter.ofReference(bench);
        bench.load().run(phases(bench, tick, reference));
        report(bench, tick, bench.reference() == null ? null : reference.turn());
    }

    private List<Phase> phases(Workbench bench, Meter tick, Meter reference) {
        var desk = bench.reference();
        Supplier<ChainBuilder> ofTick = () -> request.apply(bench.tick());
        Supplier<ChainBuilder> ofReference = desk == null ? null : () -> request.apply(desk);
        var lengths = bench.lengths();
        var phases = new ArrayList<Phase>();
        phases.add(Phase.closed(name + " warm-up", USERS, lengths.warmUp(), ofTick, new Requests()));
        phases.add(Phase.between(() -> bench.backlog().await(lengths.turn().multipliedBy(10))));
        if (ofReference != null) {
            phases.add(Phase.closed(
                    name + " reference warm-up", USERS, lengths.referenceWarmUp(), ofReference, new Requests()));
        }
        for (var round = 0; round < lengths.rounds(); round++) {
            phases.addAll(tick.closed(name, USERS, lengths.turn(), ofTick));
            if (ofReference != null) {
                phases.addAll(reference.closed(name + " reference", USERS, lengths.turn(), ofReference));
            }
        }
        return phases;
    }

    private void report(Workbench bench, Meter meter, @Nullable Turn reference) {
        var tick = meter.turn();
        var results = bench.results();
        results.add(new Figure(
                name,
                "rate",
                "1/s",
                bench.tickets(),
                tick.timings().rate(),
                reference == null ? null : reference.timings().rate(),
                targets.rate(),
                Map.of("catching up, s", meter.catchUpSeconds())));
        results.add(new Figure(
                name,
                "CPU",
                "ms each",
                bench.tickets(),
                tick.cpuMillis(),
                reference == null ? null : reference.cpuMillis(),
                targets.cpu(),
                tick.cpuMillisByProcess()));
        noteFailures(bench, name, tick);
        if (reference != null) {
            noteFailures(bench, name + " (reference)", reference);
        }
    }

    static void noteFailures(Workbench bench, String name, Turn turn) {
        if (turn.timings().failed() > 0 || turn.timings().succeeded() == 0) {
            bench.results()
                    .problem("%s: %d requests failed and %d succeeded"
                            .formatted(
                                    name,
                                    turn.timings().failed(),
                                    turn.timings().succeeded()));
        }
    }
}
