package com.tick.benchmark.scenario;

import static io.gatling.javaapi.core.CoreDsl.exec;

import com.tick.benchmark.report.Figure;
import com.tick.benchmark.report.Target;
import io.gatling.javaapi.core.ChainBuilder;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.HdrHistogram.Histogram;

/** How long it takes from a ticket's acknowledgement until 200 open desks show it. */
final class OpenDesks implements Scenario {

    private static final int DESKS = 200;
    private static final double PER_SECOND = 20;
    private static final Target P99 = Target.atMost(500);
    private static final int DIGITS = 3;

    @Override
    public String name() {
        return "desks";
    }

    @Override
    public Repetition repetition() {
        return Repetition.ONCE;
    }

    @Override
    public void run(Workbench bench) throws Exception {
        var acknowledged = new ConcurrentHashMap<Long, Long>();
        Supplier<ChainBuilder> create =
                () -> bench.tick().createAndKeep("ticket").exec(exec(session -> {
                    if (session.contains("ticket")) {
                        acknowledged.put(session.getLong("ticket"), System.nanoTime());
                    }
                    return session;
                }));
        var meter = Meter.ofTick(bench);
        try (var feeds = LiveFeeds.open(bench.desk().gateway(), bench.tick().cookies(), DESKS)) {
            bench.load().run(meter.open(name(), PER_SECOND, bench.lengths().open(), create));
            feeds.await(acknowledged.keySet());
            report(bench, acknowledged, feeds, meter.turn());
        }
    }

    private void report(Workbench bench, Map<Long, Long> acknowledged, LiveFeeds feeds, Turn turn) {
        Throughput.noteFailures(bench, name(), turn);
        var micros = new Histogram(DIGITS);
        for (var shown : feeds.shown()) {
            var at = acknowledged.get(shown.ticket());
            if (at != null) {
                // a desk may show it before its customer has the answer
                micros.recordValue(Math.max(0, shown.at() - at) / 1000);
            }
        }
        var expected = (long) acknowledged.size() * DESKS;
        if (micros.getTotalCount() != expected) {
            bench.results()
                    .problem("%s: %d of %d events were shown".formatted(name(), micros.getTotalCount(), expected));
        }
        for (var percentile : new int[] {50, 99}) {
            bench.results()
                    .add(new Figure(
                            name(),
                            "event -> 200 desks at 20/s, p" + percentile,
                            "ms",
                            bench.tickets(),
                            micros.getValueAtPercentile(percentile) / 1000.0,
                            null,
                            percentile == 99 ? P99 : null,
                            Map.of("events", (double) micros.getTotalCount())));
        }
        bench.results()
                .add(new Figure(
                        name(),
                        "CPU with 200 desks",
                        "ms each",
                        bench.tickets(),
                        turn.cpuMillis(),
                        null,
                        null,
                        turn.cpuMillisByProcess()));
    }
}
