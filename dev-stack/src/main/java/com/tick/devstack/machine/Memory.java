package com.tick.devstack.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The memory of this process and all below it, in bytes.
 *
 * @param proportional pages that several processes share are split between them: what the stack really takes
 * @param resident the same pages counted for each process: what other tools show
 */
public record Memory(long proportional, long resident) {

    /** Measures now. */
    public static Memory ofThisProcessTree() {
        var self = ProcessHandle.current();
        return Stream.concat(Stream.of(self), self.descendants())
                .map(process -> of(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup")))
                .reduce(new Memory(0, 0), Memory::plus);
    }

    private Memory plus(Memory other) {
        return new Memory(proportional + other.proportional, resident + other.resident);
    }

    private static Memory of(Path rollup) {
        try {
            return parse(Files.readAllLines(rollup));
        } catch (IOException e) {
            // ended while we looked
            return new Memory(0, 0);
        }
    }

    static Memory parse(Iterable<String> rollup) {
        var proportional = 0L;
        var resident = 0L;
        for (var line : rollup) {
            if (line.startsWith("Pss:")) {
                proportional = bytes(line);
            } else if (line.startsWith("Rss:")) {
                resident = bytes(line);
            }
        }
        return new Memory(proportional, resident);
    }

    private static long bytes(String line) {
        return Long.parseLong(line.replaceAll("\\D", "")) << 10;
    }
}
