package com.tick.benchmark.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The processes of this machine as /proc shows them. */
public final class ProcessTable {

    private final Path proc;
    private final long ticksPerSecond;

    /** @param ticksPerSecond what the kernel counts processor time in; 100 on every usual Linux */
    ProcessTable(Path proc, long ticksPerSecond) {
        this.proc = proc;
        this.ticksPerSecond = ticksPerSecond;
    }

    /** That of the machine this runs on. */
    public static ProcessTable ofThisMachine() {
        return new ProcessTable(Path.of("/proc"), 100);
    }

    /** These processes and all below them, as they are now. */
    public Snapshot below(Set<Long> roots) throws IOException {
        var all = read();
        var found = new HashSet<>(roots);
        while (found.addAll(all.stream()
                .filter(process -> found.contains(process.parent()))
                .map(ProcessInfo::pid)
                .collect(Collectors.toSet()))) {
            // until no child of a child is missing
        }
        return new Snapshot(all.stream()
                .filter(process -> found.contains(process.pid()))
                .collect(Collectors.toMap(ProcessInfo::pid, process -> process)));
    }

    /** Memory in bytes, with pages that several processes share split between them. */
    public long proportionalMemory(long pid) {
        try {
            return ProcessInfo.proportionalMemory(Files.readAllLines(proc.resolve(pid + "/smaps_rollup")));
        } catch (IOException e) {
            // ended while we looked
            return 0;
        }
    }

    private List<ProcessInfo> read() throws IOException {
        var all = new ArrayList<ProcessInfo>();
        try (var folders = Files.newDirectoryStream(proc, "[0-9]*")) {
            for (var folder : folders) {
                try {
                    all.add(ProcessInfo.of(
                            Files.readString(folder.resolve("stat"), StandardCharsets.ISO_8859_1),
                            Files.readString(folder.resolve("cmdline"), StandardCharsets.ISO_8859_1),
                            ticksPerSecond));
                } catch (IOException e) {
                    // ended while we looked
                }
            }
        }
        return all;
    }
}
