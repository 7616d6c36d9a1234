package com.tick.torture.sabotage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a sabotage has met in the services, in a file that they write and the run reads: one that finds nothing to spoil any
 * more proves nothing.
 */
final class Footprints {

    private final Path file;
    private final Set<String> left = ConcurrentHashMap.newKeySet();

    Footprints(Path file) {
        this.file = file;
    }

    /** Each once. */
    void leave(String what) {
        if (left.add(what)) {
            try {
                Files.writeString(file, what + "\n", UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Of these, what nobody has met. */
    Set<String> missing(Set<String> expected) throws IOException {
        var missing = new TreeSet<>(expected);
        if (Files.exists(file)) {
            Files.readAllLines(file, UTF_8).forEach(missing::remove);
        }
        return missing;
    }
}
