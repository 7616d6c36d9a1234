package com.tick.torture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tick.devstack.machine.CannotStart;
import com.tick.torture.nemesis.Fault;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void withoutOptionsEverythingIsBroken() {
        var options = Options.from(List.of());

        assertThat(options.faults()).extracting(Fault::id).doesNotHaveDuplicates();
        assertThat(options.faults()).hasSize(42);
        assertThat(options.controls()).hasSize(10);
        assertThat(options.hold()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void quickIsADozenFaultsAndTwoSabotages() {
        var options = Options.from(List.of("--quick"));

        assertThat(options.faults()).hasSize(12);
        assertThat(options.controls())
                .extracting(control -> control.fault().id())
                .containsExactly("S02", "S01");
    }

    @Test
    void onlyTheNamedFaultsAreDone() {
        var options = Options.from(List.of("--only", "F06,S02", "--seed", "7"));

        assertThat(options.faults()).extracting(Fault::id).containsExactly("F06");
        assertThat(options.controls())
                .extracting(control -> control.fault().id())
                .containsExactly("S02");
        assertThat(options.seed()).isEqualTo(7);
    }

    @Test
    void oneFaultLastsAsLongAsInTheWholeMatrixWhenThatIsAskedFor() {
        assertThat(Options.from(List.of("--only", "F42")).hold()).isEqualTo(Options.SHORT);
        assertThat(Options.from(List.of("--only", "F42", "--long")).hold()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void aFaultThatDoesNotExistIsNamed() {
        assertThatThrownBy(() -> Options.from(List.of("--only", "F77")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("F77");
    }
}
