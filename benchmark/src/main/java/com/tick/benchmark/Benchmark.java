package com.tick.benchmark;

import com.tick.benchmark.report.Figure;
import com.tick.benchmark.report.MachineLine;
import com.tick.benchmark.report.Results;
import com.tick.benchmark.report.Table;
import com.tick.benchmark.scenario.Scenario;
import com.tick.devstack.Ports;
import com.tick.devstack.machine.CannotStart;
import com.tick.devstack.machine.DataFolder;
import com.tick.devstack.machine.Machine;
import com.tick.support.test.infra.Folders;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs the scenarios, prints what they found, and ends with 0 when no request failed and no event was lost. */
public final class Benchmark {

    private static final String FIRST_PORT = "5800";

    private final PrintStream out = System.out;
    private final Results results = new Results();
    private final Options options;
    private final Map<String, String> environment;

    private Benchmark(Options options, Map<String, String> environment) {
        this.options = options;
        this.environment = new HashMap<>(environment);
        this.environment.putIfAbsent("PORT", FIRST_PORT);
    }

    /** Ends with 1 when a request failed or an event was lost, and with 2 when the run itself failed. */
    public static void main(String[] arguments) {
        var exit = 2;
        try {
            exit = new Benchmark(Options.from(List.of(arguments), names()), System.getenv()).run() ? 0 : 1;
        } catch (CannotStart e) {
            System.err.println(e.sentence());
        } catch (Exception e) {
            System.err.println("The run broke off: " + e);
            e.printStackTrace();
        }
        System.exit(exit);
    }

    /** What --only takes: the scenarios, and what is measured around them. */
    static List<String> names() {
        return Stream.concat(
                        Stream.of(Course.START, Course.IDLE, Course.MEMORY),
                        Scenario.all().stream().map(Scenario::name))
                .toList();
    }

    private boolean run() throws Exception {
        var begin = System.nanoTime();
        Machine.checkPlatform(System.getProperty("os.name"), System.getProperty("os.arch"));
        Files.createDirectories(options.data());
        Machine.checkDisk(options.data());
        Machine.checkPorts(Ports.from(environment).all());
        for (var former : List.of("gatling", "desk")) {
            Folders.delete(options.data().resolve(former));
        }
        var machine = MachineLine.ofThisMachine(environment, options.root());
        say(machine.toString());
        var reports = options.data().resolve("gatling");
        try (var held = DataFolder.hold(options.data())) {
            new Course(options, environment, results, this::say).run(held.path().resolve("desk"), reports);
        } finally {
            var file = options.data().resolve("results.json");
            results.write(file, machine.facts(), reports);
            print(machine, reports.toString(), file.toString(), (System.nanoTime() - begin) / 1_000_000_000L);
        }
        return results.problems().isEmpty();
    }

    private void print(MachineLine machine, String reports, String file, long seconds) {
        say("");
        say(machine.toString());
        Table.lines(results.figures()).forEach(this::say);
        var parts = new ArrayList<String>();
        for (var figure : results.figures()) {
            if (!figure.details().isEmpty() && !figure.unit().equals("ms")) {
                parts.add("  %s %s: %s".formatted(figure.scenario(), figure.name(), Table.details(figure)));
            }
        }
        say("");
        say("What the figures are made of, by process:");
        parts.forEach(this::say);
        results.leftOut().forEach(sentence -> say("Left out: " + sentence));
        results.problems().forEach(sentence -> say("Failed: " + sentence));
        var missed = results.figures().stream()
                .filter(figure -> figure.verdict() == Figure.Verdict.NOT_MET)
                .count();
        say("%d figures in %d s, %d targets not met, %d failures"
                .formatted(
                        results.figures().size(),
                        seconds,
                        missed,
                        results.problems().size()));
        say("Gatling's reports: %s/*/index.html; all figures: %s".formatted(reports, file));
    }

    private void say(String line) {
        out.println(line);
        out.flush();
    }
}
