package com.tick.devstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildrenTest {

    @TempDir
    Path folder;

    @Test
    void aChildThatOutlivedAKilledSupervisorIsEnded() throws Exception {
        var child = new ProcessBuilder("sleep", "300").start();
        new Children(folder.resolve("children")).add(child);

        new Children(folder.resolve("children")).awaitEndOfFormer(Duration.ofSeconds(1));

        assertThat(child.isAlive()).isFalse();
        assertThat(folder.resolve("children")).doesNotExist();
    }

    @Test
    void anotherProcessThatGotTheSameNumberIsLeftAlone() throws Exception {
        var stranger = new ProcessBuilder("sleep", "300").start();
        Files.writeString(folder.resolve("children"), stranger.pid() + " 12345\n");

        new Children(folder.resolve("children")).awaitEndOfFormer(Duration.ofSeconds(1));

        assertThat(stranger.isAlive()).isTrue();
        stranger.destroyForcibly();
    }
}
