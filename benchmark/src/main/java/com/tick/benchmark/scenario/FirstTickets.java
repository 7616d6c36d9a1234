package com.tick.benchmark.scenario;

import com.tick.benchmark.report.Figure;
import com.tick.benchmark.report.Target;
import java.util.Map;

/** A small desk never gets warm: what its first 1,000 tickets after a start cost. */
final class FirstTickets implements Scenario {

    private static final int USERS = 4;
    private static final int EACH = 250;
    private static final Target CPU = Target.atMost(8);

    @Override
    public String name() {
        return "cold";
    }

    @Override
    public Repetition repetition() {
        return Repetition.ONCE;
    }

    @Override
    public void run(Workbench bench) throws Exception {
        var meter = Meter.ofTick(bench);
        bench.load().run(meter.repeated(name(), USERS, EACH, bench.tick()::create));
        var turn = meter.turn();
        bench.results()
                .add(new Figure(
                        name(),
                        "first 1,000 creates, CPU",
                        "ms each",
                        bench.tickets(),
                        turn.cpuMillis(),
                        null,
                        CPU,
                        turn.cpuMillisByProcess()));
        bench.results()
                .add(new Figure(
                        name(),
                        "first 1,000 creates",
                        "1/s",
                        bench.tickets(),
                        turn.timings().rate(),
                        null,
                        null,
                        Map.of("catching up, s", meter.catchUpSeconds())));
        Throughput.noteFailures(bench, name(), turn);
    }
}
