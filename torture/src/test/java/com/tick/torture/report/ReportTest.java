package com.tick.torture.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tick.torture.check.Violation;
import com.tick.torture.check.Violation.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final Violation LOSS = new Violation("acknowledged-is-there", Kind.LOST, "7", "OPEN 7 is nowhere");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Report report = new Report(new PrintStream(printed, true, UTF_8));

    @Test
    void aRunWithoutViolationsPasses() {
        report.add(round(List.of(), List.of()));

        assertThat(report.end(Duration.ofMinutes(1), 0)).isTrue();
        assertThat(printed.toString(UTF_8))
                .contains("100 operations acknowledged under 1 faults in 60 s", "90 tickets", "PASSED");
    }

    @Test
    void oneViolationFailsTheRunAndIsShown() {
        report.add(round(List.of(LOSS), List.of()));
        report.add(round(List.of(), List.of()));

        assertThat(report.end(Duration.ofMinutes(1), 0)).isFalse();
        assertThat(printed.toString(UTF_8)).contains("OPEN 7 is nowhere", "1 lost, 0 doubled", "FAILED");
    }

    @Test
    void whatDoesNotComeToRestFailsTheRun() {
        report.add(round(List.of(), List.of("ticket-service has not published: 3")));

        assertThat(report.end(Duration.ofMinutes(1), 0)).isFalse();
        assertThat(printed.toString(UTF_8)).contains("ticket-service has not published: 3");
    }

    @Test
    void aRunThatAskedForTooLittleFails() {
        report.add(round(List.of(), List.of()));

        assertThat(report.end(Duration.ofMinutes(1), 101)).isFalse();
        assertThat(printed.toString(UTF_8)).contains("fewer operations than the 101", "FAILED");
    }

    @Test
    void whatNeverTookAWriteAgainFailsTheRun() {
        report.add(round(100, Optional.empty(), List.of(), List.of()));

        assertThat(report.end(Duration.ofMinutes(1), 0)).isFalse();
    }

    @Test
    void aFaultUnderWhichNothingWasAcknowledgedProvesNothing() {
        report.add(round(0, Optional.of(Duration.ofSeconds(1)), List.of(), List.of()));

        assertThat(report.end(Duration.ofMinutes(1), 0)).isFalse();
    }

    @Test
    void aSabotageThatItsInvariantNoticesPasses() {
        report.addControl(round(List.of(LOSS), List.of()), "acknowledged-is-there");

        assertThat(report.end(Duration.ofMinutes(1), 0)).isTrue();
    }

    @Test
    void aSabotageThatOnlyAnotherInvariantNoticesFailsTheRun() {
        report.addControl(round(List.of(LOSS), List.of()), "once-at-most");

        assertThat(report.end(Duration.ofMinutes(1), 0)).isFalse();
        assertThat(printed.toString(UTF_8)).contains("NOT CAUGHT by once-at-most");
    }

    @Test
    void aFaultThatWasBrokenOffFailsTheRun() {
        report.addBrokenOff("F07", "the database dies", new IOException("nobody answers"));

        assertThat(report.end(Duration.ofMinutes(1), 0)).isFalse();
        assertThat(printed.toString(UTF_8)).contains("F07", "BROKEN OFF", "nobody answers", "FAILED");
    }

    private static RoundResult round(List<Violation> violations, List<String> underWay) {
        return round(100, Optional.of(Duration.ofSeconds(1)), violations, underWay);
    }

    private static RoundResult round(
            long acknowledged, Optional<Duration> writesAfter, List<Violation> violations, List<String> underWay) {
        return new RoundResult(
                "F01",
                "something dies",
                acknowledged,
                2,
                Optional.of(Duration.ofMillis(40)),
                writesAfter,
                Optional.of(Duration.ofSeconds(4)),
                underWay.isEmpty() ? Optional.of(Duration.ofSeconds(5)) : Optional.empty(),
                underWay,
                "90 tickets",
                violations);
    }
}
