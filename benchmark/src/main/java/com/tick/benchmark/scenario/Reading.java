package com.tick.benchmark.scenario;

import com.tick.benchmark.load.Phase;
import com.tick.benchmark.load.Requests;
import com.tick.benchmark.load.Timings;
import com.tick.benchmark.report.Figure;
import com.tick.benchmark.report.Target;
import com.tick.benchmark.seed.SeededTicket;
import io.gatling.javaapi.core.ChainBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What one agent waits for each way to look at tickets, and whether that depends on how many there are. */
final class Reading implements Scenario {

    private static final Target FLAT = Target.atMost(1.2);
    private static final Target SEARCH = Target.atMost(300);
    private static final int MEDIAN = 50;
    private static final Duration WARM_UP = Duration.ofMillis(500);

    /** Of each query, with the fewest tickets of this run. */
    private final Map<String, Double> withFewest = new HashMap<>();

    /** @param flat whether it has to take the same time with any number of tickets */
    private record Query(
            String name, Supplier<ChainBuilder> tick, @Nullable Supplier<ChainBuilder> reference, boolean flat) {}

    @Override
    public String name() {
        return "reading";
    }

    @Override
    public Repetition repetition() {
        return Repetition.EVERY_VOLUME;
    }

    @Override
    public void run(Workbench bench) throws Exception {
        var phases = new ArrayList<Phase>();
        var ofTick = new HashMap<String, Requests>();
        var ofReference = new HashMap<String, Requests>();
        for (var query : queries(bench)) {
            var label = name() + " " + query.name();
            phases.add(Phase.closed(label + " warm-up", 1, WARM_UP, query.tick(), new Requests()));
            phases.add(Phase.closed(label, 1, bench.lengths().query(), query.tick(), requests(ofTick, query.name())));
            if (query.reference() != null) {
                phases.add(Phase.closed(
                        label + " reference",
                        1,
                        bench.lengths().query(),
                        query.reference(),
                        requests(ofReference, query.name())));
            }
        }
        bench.load().run(phases);
        for (var query : queries(bench)) {
            var reference = ofReference.get(query.name());
            report(
                    bench,
                    query,
                    requests(ofTick, query.name()).timings(),
                    reference == null ? null : reference.timings());
        }
    }

    private static Requests requests(Map<String, Requests> all, String name) {
        return all.computeIfAbsent(name, missing -> new Requests());
    }

    private static List<Query> queries(Workbench bench) {
        var tick = bench.tick();
        var reference = bench.reference();
        var seeded = tick.seeded();
        return List.of(
                compared("first page with counts", tick, reference, DeskCalls::firstPage),
                flat("counts", tick::counts),
                compared("new tickets", tick, reference, desk -> desk.ofStatus("new")),
                flat("nobody's open tickets", () -> tick.list("nobody's", "&status=new,in_progress&assignee=none")),
                flat("one's own tickets", () -> tick.list("own", "&assignee=me")),
                flat("by name", () -> tick.list("by name", "&sort=name")),
                compared("page 101", tick, reference, DeskCalls::deepPage),
                compared("view", tick, reference, DeskCalls::view),
                search("search a common word", () -> tick.search("search common", session -> "invoice")),
                search("search two common words", () -> tick.search("search two", session -> "invoice printer")),
                search(
                        "search a word of one ticket",
                        () -> tick.search("search rare", session -> SeededTicket.ownWord(seeded.any()))),
                search(
                        "search a word of one reply",
                        () -> tick.search("search reply", session -> SeededTicket.saidWord(seeded.any()))),
                search(
                        "search an e-mail address",
                        () -> tick.search("search e-mail", session -> SeededTicket.emailOf(seeded.any()))),
                search(
                        "search a phone number",
                        () -> tick.search("search phone", session -> SeededTicket.typedPhone(seeded.withPhone()))),
                search(
                        "search a common word, filtered and sorted",
                        () -> tick.list("search filtered", "&q=invoice&sort=-updated_at&status=closed")),
                search("search a word of no ticket", () -> tick.search("search none", session -> "zzyzx")));
    }

    private static Query compared(
            String name,
            TickCalls tick,
            @Nullable ReferenceCalls reference,
            Function<DeskCalls, ChainBuilder> request) {
        return new Query(
                name, () -> request.apply(tick), reference == null ? null : () -> request.apply(reference), true);
    }

    private static Query flat(String name, Supplier<ChainBuilder> tick) {
        return new Query(name, tick, null, true);
    }

    private static Query search(String name, Supplier<ChainBuilder> tick) {
        return new Query(name, tick, null, false);
    }

    private void report(Workbench bench, Query query, Timings tick, @Nullable Timings reference) {
        var median = tick.millis(MEDIAN);
        bench.results()
                .add(new Figure(
                        name(),
                        query.name() + ", p50",
                        "ms",
                        bench.tickets(),
                        median,
                        reference == null ? null : reference.millis(MEDIAN),
                        null,
                        Map.of("requests", (double) tick.succeeded(), "p99", tick.millis(99))));
        if (!query.flat()) {
            bench.results()
                    .add(Figure.of(name(), query.name() + ", p99", "ms", bench.tickets(), tick.millis(99), SEARCH));
        }
        var fewest = withFewest.putIfAbsent(query.name(), median);
        if (fewest != null) {
            bench.results()
                    .add(Figure.of(
                            name(),
                            query.name() + ", p50 / with fewest",
                            "x",
                            bench.tickets(),
                            median / fewest,
                            query.flat() ? FLAT : null));
        }
        Throughput.noteFailures(bench, name() + ", " + query.name(), new Turn(tick, Map.of()));
    }
}
