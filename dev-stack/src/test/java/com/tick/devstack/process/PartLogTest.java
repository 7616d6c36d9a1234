package com.tick.devstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartLogTest {

    @TempDir
    Path folder;

    @Test
    void aLogNeverGrowsBeyondItsBoundAndKeepsOnePredecessor() throws Exception {
        try (var log = new PartLog(folder.resolve("part.log"), 100)) {
            for (var i = 0; i < 100; i++) {
                log.add("line number " + i);
            }
        }

        assertThat(folder.resolve("part.log")).content().contains("line number 99");
        assertThat(Files.size(folder.resolve("part.log"))).isLessThanOrEqualTo(100);
        assertThat(Files.size(folder.resolve("part.log.1"))).isLessThanOrEqualTo(100);
        assertThat(folder).isDirectoryNotContaining("glob:**.2");
    }

    @Test
    void theLastLinesAreAtHand() throws Exception {
        try (var log = new PartLog(folder.resolve("part.log"))) {
            for (var i = 0; i < 40; i++) {
                log.add("line " + i);
            }

            assertThat(log.lastLines()).hasSize(15).last().isEqualTo("line 39");
        }
    }
}
