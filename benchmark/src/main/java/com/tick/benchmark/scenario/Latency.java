package com.tick.benchmark.scenario;

import com.tick.benchmark.load.Phase;
import com.tick.benchmark.report.Figure;
import com.tick.benchmark.report.Target;
import java.util.ArrayList;
import java.util.Map;

/** How long customers wait when 200 tickets come in a second, whether or not the earlier ones have their answer. */
final class Latency implements Scenario {

    private static final double PER_SECOND = 200;
    private static final Target P99 = Target.atMost(25);

    @Override
    public String name() {
        return "latency";
    }

    @Override
    public Repetition repetition() {
        return Repetition.ONCE;
    }

    @Override
    public void run(Workbench bench) throws Exception {
        var tick = Meter.ofTick(bench);
        var reference = Meter.ofReference(bench);
        var phases = new ArrayList<Phase>(
                tick.open(name(), PER_SECOND, bench.lengths().open(), bench.tick()::create));
        if (bench.reference() != null) {
            phases.addAll(reference.open(
                    name() + " reference", PER_SECOND, bench.lengths().open(), bench.reference()::create));
        }
        bench.load().run(phases);
        add(bench, "create at 200/s, p50", 50, tick.turn(), reference.turn(), false);
        add(bench, "create at 200/s, p99", 99, tick.turn(), reference.turn(), true);
        Throughput.noteFailures(bench, name(), tick.turn());
    }

    private void add(Workbench bench, String what, double percentile, Turn tick, Turn reference, boolean withTarget) {
        bench.results()
                .add(new Figure(
                        name(),
                        what,
                        "ms",
                        bench.tickets(),
                        tick.timings().millis(percentile),
                        bench.reference() == null ? null : reference.timings().millis(percentile),
                        withTarget ? P99 : null,
                        Map.of()));
    }
}
