package com.tick.torture.report;

import com.tick.torture.check.Violation;
import com.tick.torture.check.Violation.Kind;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Prints a line per fault as it ends, and the table when all have. */
public final class Report {

    private static final int SHOWN = 10;
    private static final String LINE = "%-4s %-66s %6s %4s %5s %5s %5s %5s %7s %7s %7s %7s  %s";

    private final PrintStream out;
    private final List<RoundResult> rounds = new ArrayList<>();
    private final List<String> controls = new ArrayList<>();
    private final List<String> brokenOff = new ArrayList<>();
    private String compared = "";
    private boolean passed = true;

    /** Nothing is printed yet. */
    public Report(PrintStream out) {
        this.out = out;
    }

    /** A sentence on its own. */
    public void say(String sentence) {
        out.println(sentence);
    }

    /** A fault is over. */
    public void add(RoundResult round) {
        rounds.add(round);
        compared = round.compared();
        passed &= round.passed();
        out.println(line(round));
        show(round);
    }

    /** A fault could not be brought to its end: nobody knows what would have been seen. */
    public void addBrokenOff(String id, String title, Exception why) {
        passed = false;
        brokenOff.add("%-4s %-66s BROKEN OFF: %s".formatted(id, title, why));
        out.println(brokenOff.get(brokenOff.size() - 1));
    }

    /** A sabotage is over: here it would be bad if all were well. */
    public void addControl(RoundResult round, String invariant) {
        var violations = round.caughtBy(invariant);
        passed &= violations > 0;
        var sentence = violations > 0 ? "caught by " + invariant : "NOT CAUGHT by " + invariant;
        controls.add("%-4s %-66s %s (%d violations)".formatted(round.id(), round.title(), sentence, violations));
        out.println(controls.get(controls.size() - 1));
        round.violations().stream().limit(2).forEach(this::show);
    }

    /**
     * The table, and whether all is well.
     *
     * @param enough so many operations have to be acknowledged
     */
    public boolean end(Duration took, long enough) {
        out.println();
        out.println(LINE.formatted(
                "", "fault", "acked", "?", "lost", "twice", "order", "wrong", "seen s", "ready s", "write s", "rest s",
                ""));
        rounds.forEach(round -> out.println(line(round)));
        controls.forEach(out::println);
        brokenOff.forEach(out::println);
        out.printf(
                "%d operations acknowledged under %d faults in %d s: %d lost, %d doubled, %d out of order, %d wrong%n",
                rounds.stream().mapToLong(RoundResult::acknowledged).sum(),
                rounds.size(),
                took.toSeconds(),
                sum(Kind.LOST),
                sum(Kind.DOUBLED),
                sum(Kind.INVERTED),
                sum(Kind.WRONG));
        out.println("Compared in the end: " + compared);
        if (rounds.stream().mapToLong(RoundResult::acknowledged).sum() < enough) {
            passed = false;
            out.println("These are fewer operations than the %d that such a run is to have".formatted(enough));
        }
        out.println(passed ? "PASSED" : "FAILED");
        return passed;
    }

    private long sum(Kind kind) {
        return rounds.stream().mapToLong(round -> round.count(kind)).sum();
    }

    private void show(RoundResult round) {
        round.underWay().forEach(it -> out.println("     did not come to rest: " + it));
        round.violations().stream().limit(SHOWN).forEach(this::show);
        if (round.violations().size() > SHOWN) {
            out.println("     and %d more".formatted(round.violations().size() - SHOWN));
        }
    }

    private void show(Violation violation) {
        out.println("     %s: %s".formatted(violation.invariant(), violation.sentence()));
    }

    private static String line(RoundResult it) {
        return LINE.formatted(
                it.id(),
                it.title(),
                it.acknowledged(),
                it.unknown(),
                it.count(Kind.LOST),
                it.count(Kind.DOUBLED),
                it.count(Kind.INVERTED),
                it.count(Kind.WRONG),
                seconds(it.seenAfter()),
                seconds(it.readyAfter()),
                seconds(it.writesAfter()),
                seconds(it.restAfter()),
                verdict(it));
    }

    private static String verdict(RoundResult it) {
        if (!it.passed()) {
            return "BROKEN";
        }
        return it.inTime() ? "ok" : "ok, but late";
    }

    private static String seconds(Optional<Duration> time) {
        return time.map(it -> String.format(Locale.ROOT, "%.1f", it.toMillis() / 1_000.0))
                .orElse("never");
    }
}
