package com.tick.benchmark.scenario;

import com.tick.benchmark.report.Figure;
import com.tick.benchmark.report.Target;
import io.gatling.javaapi.core.ChainBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.HdrHistogram.Histogram;

/** How long it takes from sending a ticket until the customer's phone has its confirmation, 50 tickets a second. */
final class Confirmations implements Scenario {

    private static final double PER_SECOND = 50;
    private static final Target P50 = Target.atMost(60);
    private static final Target P99 = Target.atMost(250);
    /** Of a mobile network: no message goes to a number that nobody can have. */
    private static final AtomicLong NUMBERS = new AtomicLong(4_915_120_000_000L);

    private static final int DIGITS = 3;

    @Override
    public String name() {
        return "whatsapp";
    }

    @Override
    public Repetition repetition() {
        return Repetition.ONCE;
    }

    @Override
    public void run(Workbench bench) throws Exception {
        var sent = new ConcurrentHashMap<String, Instant>();
        var meter = Meter.ofTick(bench);
        Supplier<ChainBuilder> request = () -> bench.tick().createWithPhone(session -> next(sent));
        bench.load().run(meter.open(name(), PER_SECOND, bench.lengths().open(), request));
        Throughput.noteFailures(bench, name(), meter.turn());
        var arrived = new Phones(bench.desk().simulator()).received();
        var micros = new Histogram(DIGITS);
        for (var phone : sent.entrySet()) {
            var at = arrived.get(phone.getKey());
            if (at != null) {
                micros.recordValue(
                        Math.max(0, Duration.between(phone.getValue(), at).toNanos() / 1000));
            }
        }
        var missing = sent.size() - micros.getTotalCount();
        if (missing > 0) {
            bench.results().problem("%s: %d of %d messages did not arrive".formatted(name(), missing, sent.size()));
        }
        add(bench, "create -> phone at 50/s, p50", micros, 50, P50);
        add(bench, "create -> phone at 50/s, p99", micros, 99, P99);
        bench.results()
                .add(new Figure(
                        name(),
                        "create and confirmation, CPU",
                        "ms each",
                        bench.tickets(),
                        meter.turn().cpuMillis(),
                        null,
                        null,
                        new HashMap<>(meter.turn().cpuMillisByProcess())));
    }

    private void add(Workbench bench, String what, Histogram micros, double percentile, Target target) {
        bench.results()
                .add(new Figure(
                        name(),
                        what,
                        "ms",
                        bench.tickets(),
                        micros.getValueAtPercentile(percentile) / 1000.0,
                        null,
                        target,
                        Map.of("messages", (double) micros.getTotalCount())));
    }

    private static String next(Map<String, Instant> sent) {
        var number = Long.toString(NUMBERS.incrementAndGet());
        sent.put(number, Instant.now());
        return "+" + number;
    }
}
