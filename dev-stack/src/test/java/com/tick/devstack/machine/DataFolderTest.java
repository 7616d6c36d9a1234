package com.tick.devstack.machine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path folder;

    /** Tries to take a folder in a process of its own, as a second supervisor would. */
    static final class SecondHolder {

        public static void main(String[] arguments) throws Exception {
            try {
                DataFolder.hold(Path.of(arguments[0]));
            } catch (CannotStart e) {
                System.out.print(e.sentence());
            }
        }
    }

    @Test
    void aSecondSupervisorOnTheSameDataIsToldWhoHoldsIt() throws Exception {
        try (var held = DataFolder.hold(folder)) {
            var second = new ProcessBuilder(List.of(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            SecondHolder.class.getName(),
                            held.path().toString()))
                    .start();

            assertThat(new String(second.getInputStream().readAllBytes(), UTF_8))
                    .contains("Tick already runs on " + folder)
                    .contains("process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void beginningAfreshForgetsTheDataAndNothingElse() throws Exception {
        Files.createDirectories(folder.resolve("mariadb/data"));
        Files.writeString(folder.resolve("secrets.env"), "A=b");
        Files.writeString(folder.resolve("somebody-elses.txt"), "keep me");

        try (var held = DataFolder.hold(folder)) {
            held.empty();
        }

        assertThat(folder.resolve("mariadb")).doesNotExist();
        assertThat(folder.resolve("secrets.env")).doesNotExist();
        assertThat(folder.resolve("somebody-elses.txt")).exists();
    }
}
