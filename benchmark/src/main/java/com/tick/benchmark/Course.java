package com.tick.benchmark;

import com.tick.benchmark.load.LoadRun;
import com.tick.benchmark.report.Figure;
import com.tick.benchmark.report.Results;
import com.tick.benchmark.report.Target;
import com.tick.benchmark.scenario.Completeness;
import com.tick.benchmark.scenario.Processes;
import com.tick.benchmark.scenario.Scenario;
import com.tick.benchmark.scenario.Scenario.Repetition;
import com.tick.benchmark.scenario.Workbench;
import com.tick.benchmark.stack.Backlog;
import com.tick.benchmark.stack.DatabaseAdmin;
import com.tick.benchmark.stack.Databases;
import com.tick.benchmark.stack.ReferenceDesk;
import com.tick.benchmark.stack.Schema;
import com.tick.benchmark.stack.TickDesk;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One run from the first start to the last: what is measured when. */
final class Course {

    static final String START = "start";
    static final String IDLE = "idle";
    static final String MEMORY = "memory";

    private static final Duration UNTIL_TRAINED = Duration.ofMinutes(10);
    private static final Duration UNTIL_QUIET = Duration.ofMinutes(3);
    private static final Target FIRST_START = Target.atMost(35);
    private static final Target LATER_START = Target.atMost(15);
    private static final Target IDLE_PERCENT = Target.atMost(3);
    private static final Target MEGABYTES = Target.atMost(1_800);
    private static final int DISTANCE_OF_REFERENCE = 30;

    private final Options options;
    private final Map<String, String> environment;
    private final Results results;
    private final Consumer<String> say;

    Course(Options options, Map<String, String> environment, Results results, Consumer<String> say) {
        this.options = options;
        this.environment = environment;
        this.results = results;
        this.say = say;
    }

    void run(Path data, Path reports) throws Exception {
        try (var desk = new TickDesk(options.root(), data, options.separate(), environment);
                var reference = reference(desk, data)) {
            Runtime.getRuntime().addShutdownHook(new Thread(desk::stop, "stop"));
            start(desk);
            var withReference = starts(reference, desk);
            var processes = new Processes(desk.pid(), withReference == null ? null : withReference.pid());
            processes.awaitStarted(UNTIL_QUIET);
            // what the database does for Tick alone, which is not the reference's
            processes.coresAtRest(options.lengths().idle());
            memory(processes, "after starting", MEGABYTES);
            scenarios(desk, withReference, processes, new LoadRun(reports));
            atRest(processes);
            // its database goes with Tick
            reference.stop();
        }
    }

    /**
     * Twice: the first start may have no archives of classes and compiled methods, and makes them while it runs. What people
     * use from day to day is a later start, and so it is what everything else is measured on.
     */
    private void start(TickDesk desk) throws Exception {
        say.accept("Starting Tick on port " + desk.ports().gateway());
        var first = desk.start(true);
        say.accept("Ready after %.1f s; waiting until archives are made".formatted(seconds(first)));
        desk.awaitTrained(UNTIL_TRAINED);
        desk.stop();
        say.accept("Starting Tick once more");
        var later = desk.start(false);
        say.accept("Ready after %.1f s; waiting until it is quiet".formatted(seconds(later)));
        if (options.wants(START)) {
            results.add(Figure.of(START, "first start, fresh data", "s", 0, seconds(first), FIRST_START));
            results.add(Figure.of(START, "later start, same data", "s", 0, seconds(later), LATER_START));
        }
    }

    private ReferenceDesk reference(TickDesk desk, Path data) {
        return new ReferenceDesk(
                options.root().resolve("benchmark/express-baseline"),
                data.resolveSibling("reference.log"),
                desk.ports().gateway() + DISTANCE_OF_REFERENCE,
                desk.ports().database());
    }

    /** The reference once it serves, or null where it can't. */
    private @Nullable ReferenceDesk starts(ReferenceDesk reference, TickDesk desk) throws Exception {
        var reason = reference.install();
        if (reason != null) {
            results.leftOut("the comparison with the Express reference, as " + reason);
            return null;
        }
        reference.start(new DatabaseAdmin(desk.data()));
        return reference;
    }

    /** Measured last: in the first minutes after a start compilers are at work, and nobody rests as a whole. */
    private void atRest(Processes processes) throws Exception {
        memory(processes, "after the load", null);
        if (options.wants(IDLE)) {
            processes.awaitRest(UNTIL_QUIET);
            var cores = processes.coresAtRest(options.lengths().idle());
            results.add(parts(IDLE, "all processes", "% of a core", times(cores, 100), IDLE_PERCENT));
        }
    }

    private void memory(Processes processes, String when, @Nullable Target target) throws Exception {
        if (options.wants(MEMORY)) {
            results.add(parts(MEMORY, "PSS " + when, "MB", processes.memory(), target));
        }
    }

    private static Figure parts(
            String scenario, String name, String unit, Map<String, Double> parts, @Nullable Target target) {
        var sum = parts.values().stream().mapToDouble(Double::doubleValue).sum();
        return new Figure(scenario, name, unit, 0, sum, null, target, parts);
    }

    private static Map<String, Double> times(Map<String, Double> parts, double factor) {
        return parts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, part -> part.getValue() * factor));
    }

    private void scenarios(TickDesk desk, @Nullable ReferenceDesk reference, Processes processes, LoadRun load)
            throws Exception {
        var wanted = Scenario.all().stream()
                .filter(scenario -> options.wants(scenario.name()))
                .toList();
        if (wanted.isEmpty()) {
            return;
        }
        var databases = databases(desk);
        var preparation = new Preparation(desk, reference, databases);
        try (var backlog = new Backlog(databases, "127.0.0.1:" + desk.ports().broker())) {
            var smallest = options.volumes().get(0);
            for (var volume : options.volumes()) {
                var took = preparation.seed(volume);
                say.accept("%,d tickets seeded in %.0f s".formatted(volume, seconds(took)));
                processes.awaitStarted(UNTIL_QUIET);
                var bench = new Workbench(
                        desk,
                        preparation.tickCalls(),
                        preparation.referenceCalls(),
                        processes,
                        databases,
                        backlog,
                        load,
                        options.lengths(),
                        results,
                        volume);
                run(wanted, bench, volume.equals(smallest));
            }
        }
    }

    private void run(List<Scenario> scenarios, Workbench bench, boolean first) throws Exception {
        var check = new Completeness(bench);
        for (var scenario : scenarios) {
            if (first || scenario.repetition() == Repetition.EVERY_VOLUME) {
                say.accept("%s, with %,d tickets".formatted(scenario.name(), bench.tickets()));
                scenario.run(bench);
                check.run(scenario.name());
            }
        }
    }

    private Databases databases(TickDesk desk) throws Exception {
        var passwords = new EnumMap<Schema, String>(Schema.class);
        for (var schema : Schema.all()) {
            passwords.put(schema, desk.secret(schema.passwordName()));
        }
        return new Databases(desk.ports().database(), passwords);
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
