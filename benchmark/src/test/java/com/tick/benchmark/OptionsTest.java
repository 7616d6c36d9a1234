package com.tick.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tick.devstack.machine.CannotStart;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    private static Options options(String... arguments) {
        return Options.from(List.of(arguments), List.of("create", "view"));
    }

    @Test
    void runsEverythingAtLengthUnlessToldOtherwise() {
        var options = options();

        assertThat(options.lengths()).isEqualTo(Lengths.FULL);
        assertThat(options.volumes()).containsExactly(10_000, 100_000, 1_000_000);
        assertThat(options.wants("create")).isTrue();
        assertThat(options.separate()).isFalse();
        assertThat(options.data()).isEqualTo(options.root().resolve(".tick/bench"));
    }

    @Test
    void quickMeansFewTicketsAndShortTurns() {
        var options = options("--quick");

        assertThat(options.lengths()).isEqualTo(Lengths.QUICK);
        assertThat(options.volumes()).containsExactly(10_000);
    }

    @Test
    void measuresWithFewTicketsFirst() {
        assertThat(options("--quick", "--tickets", "50000,2000,50000").volumes())
                .containsExactly(2_000, 50_000);
    }

    @Test
    void runsOnlyWhatIsNamed() {
        var options = options("--only", "view", "--separate", "--root", "/clone", "--data", "/elsewhere");

        assertThat(options.wants("view")).isTrue();
        assertThat(options.wants("create")).isFalse();
        assertThat(options.separate()).isTrue();
        assertThat(options.root()).isEqualTo(Path.of("/clone"));
        assertThat(options.data()).isEqualTo(Path.of("/elsewhere"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--only nothing", "--only", "--tickets many", "--tickets 10", "--tickets 1000,", "--fast"})
    void refusesWhatItDoesNotKnow(String line) {
        assertThatThrownBy(() -> options(line.split(" ", -1))).isInstanceOf(CannotStart.class);
    }

    @Test
    void everyScenarioCanBeNamed() {
        assertThat(Benchmark.names())
                .contains("start", "idle", "memory", "create", "webhooks")
                .doesNotHaveDuplicates();
    }
}
