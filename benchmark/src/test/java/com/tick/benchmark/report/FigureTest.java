package com.tick.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.benchmark.report.Figure.Verdict;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FigureTest {

    private static Figure figure(double tick, @Nullable Double reference, @Nullable Target target) {
        return new Figure(
                "create", "rate", "1/s", 10_000, tick, reference, target, Map.of("mariadbd", 3.5, "node", 12.25));
    }

    @Test
    void comparesTheRatioWithATargetForRatios() {
        assertThat(figure(50, 100.0, Target.ratioAtLeast(0.5)).verdict()).isEqualTo(Verdict.MET);
        assertThat(figure(49, 100.0, Target.ratioAtLeast(0.5)).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(figure(3, 1.0, Target.ratioAtMost(3)).verdict()).isEqualTo(Verdict.MET);
        assertThat(figure(3.1, 1.0, Target.ratioAtMost(3)).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void comparesTickAloneWithAnyOtherTarget() {
        assertThat(figure(25, 1.0, Target.atMost(25)).verdict()).isEqualTo(Verdict.MET);
        assertThat(figure(26, null, Target.atMost(25)).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(figure(26, null, null).verdict()).isEqualTo(Verdict.NO_TARGET);
    }

    @Test
    void isNotMetByWhatWasNotMeasured() {
        assertThat(figure(Double.NaN, null, Target.atMost(25)).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(figure(50, null, Target.ratioAtLeast(0.5)).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(figure(50, 0.0, Target.ratioAtLeast(0.5)).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void showsRatioTargetAndVerdictInALine() {
        assertThat(Table.line(figure(123.4, 987.2, Target.ratioAtLeast(0.5))))
                .matches("create +rate, 1/s +10,000 +123\\.4 +987\\.2 +0\\.13 +>= 0\\.5 x +not met");
        assertThat(Table.line(figure(5, null, null))).matches("create +rate, 1/s +10,000 +5\\.00 +- +-");
    }

    @Test
    void namesTheLargestPartFirst() {
        assertThat(Table.details(figure(1, null, null))).isEqualTo("node 12.3, mariadbd 3.50");
    }

    @Test
    void hasALineForEachFigureBelowTheHeadings() {
        var lines = Table.lines(List.of(figure(1, null, null), figure(2, null, null)));

        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).contains("Tick", "reference", "ratio", "target");
    }
}
