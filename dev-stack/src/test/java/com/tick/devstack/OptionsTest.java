package com.tick.devstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tick.devstack.machine.CannotStart;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void dataIsKeptInTheCloneUnlessAnotherFolderIsNamed() {
        var usual = Options.from(List.of("--root", "/clone"));
        var named = Options.from(List.of("--root", "/clone", "--data", "/elsewhere"));

        assertThat(usual.data()).isEqualTo(Path.of("/clone/.tick"));
        assertThat(named.data()).isEqualTo(Path.of("/elsewhere"));
        assertThat(usual.fresh()).isFalse();
    }

    @Test
    void servicesShareAProcessUnlessTheyAreToBeSeparate() {
        assertThat(Options.from(List.of()).separate()).isFalse();
        assertThat(Options.from(List.of("--separate")).separate()).isTrue();
    }

    @Test
    void aMistypedOptionIsSaidInOneSentence() {
        assertThatThrownBy(() -> Options.from(List.of("--frehs")))
                .isInstanceOf(CannotStart.class)
                .hasMessage("There is no option --frehs: see ./tick up --help.");
        assertThatThrownBy(() -> Options.from(List.of("--data")))
                .isInstanceOf(CannotStart.class)
                .hasMessage("--data wants a folder.");
    }
}
