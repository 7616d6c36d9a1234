package com.tick.benchmark.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessTableTest {

    @TempDir
    Path proc;

    private void process(long pid, long parent, long ticks, String commandLine) throws IOException {
        var folder = Files.createDirectories(proc.resolve(Long.toString(pid)));
        Files.writeString(
                folder.resolve("stat"),
                "%d (java) S %d 1 1 0 -1 0 0 0 0 0 %d 0 0 0 20 0 1 0 1 1 1".formatted(pid, parent, ticks));
        Files.writeString(folder.resolve("cmdline"), commandLine);
    }

    @Test
    void findsAllBelowAndNobodyElse() throws IOException {
        process(10, 1, 0, "DevStack");
        process(20, 10, 0, "ticket-service");
        process(5, 20, 0, "mariadbd");
        process(30, 1, 0, "node");
        Files.createDirectories(proc.resolve("self"));
        Files.createDirectories(proc.resolve("40"));

        assertThat(new ProcessTable(proc, 100).below(Set.of(10L)).ids()).containsExactlyInAnyOrder(10L, 20L, 5L);
    }

    @Test
    void addsUpProcessorTimeByNameSinceTheEarlierMoment() throws IOException {
        var table = new ProcessTable(proc, 100);
        process(10, 1, 100, "DevStack");
        process(20, 10, 500, "ticket-service");
        var before = table.below(Set.of(10L));

        process(20, 10, 800, "ticket-service");
        process(21, 10, 50, "ticket-service");
        var used = table.below(Set.of(10L)).cpuSecondsSince(before);

        assertThat(used).hasSize(2).containsEntry("DevStack", 0.0);
        assertThat(used.get("ticket-service")).isEqualTo(3.5, within(0.0001));
    }

    @Test
    void countsAnIdThatWasGivenAgainFromItsBegin() throws IOException {
        var table = new ProcessTable(proc, 100);
        process(10, 1, 900, "node");
        var before = table.below(Set.of(10L));

        process(10, 1, 40, "node");

        assertThat(table.below(Set.of(10L)).cpuSecondsSince(before).get("node")).isEqualTo(0.4, within(0.0001));
    }

    @Test
    void seesThisVeryProcess() throws IOException {
        var self = ProcessHandle.current().pid();
        var table = ProcessTable.ofThisMachine();

        assertThat(table.below(Set.of(self)).ids()).contains(self);
        assertThat(table.proportionalMemory(self)).isGreaterThan(1 << 20);
        assertThat(table.proportionalMemory(-1)).isZero();
    }
}
