package com.tick.devstack.jvm;

import com.tick.devstack.machine.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Chooses the Java that the parts run on: the one that is named, else the newest that is installed. */
public final class Jdks {

    private final Path installed;
    private final Path running;

    /** Looks in the folder where this system installs Javas, and at the one that runs now. */
    public Jdks(Path installed, Path running) {
        this.installed = installed;
        this.running = running;
    }

    /** Those of a usual Linux. */
    public static Jdks ofThisMachine() {
        return new Jdks(Path.of("/usr/lib/jvm"), Path.of(System.getProperty("java.home")));
    }

    /** TICK_JAVA_HOME is an order; JAVA_HOME is a preference, passed over when it is too old. */
    public Jdk choose(Map<String, String> environment) throws IOException {
        var ordered = environment.getOrDefault("TICK_JAVA_HOME", "");
        if (!ordered.isBlank()) {
            return usable(Path.of(ordered))
                    .orElseThrow(() -> new CannotStart(
                            "TICK_JAVA_HOME is %s, but no Java %d or newer is there.".formatted(ordered, Jdk.OLDEST)));
        }
        var preferred = environment.getOrDefault("JAVA_HOME", "");
        if (!preferred.isBlank() && usable(Path.of(preferred)).isPresent()) {
            return usable(Path.of(preferred)).get();
        }
        return Stream.concat(Stream.of(running), homes().stream())
                .flatMap(home -> usable(home).stream())
                .max(Comparator.comparingInt(Jdk::feature))
                .orElseThrow(() -> new CannotStart(
                        "No Java %d or newer was found: install a JDK or set TICK_JAVA_HOME.".formatted(Jdk.OLDEST)));
    }

    private static Optional<Jdk> usable(Path home) {
        return Jdk.at(home).filter(jdk -> jdk.feature() >= Jdk.OLDEST);
    }

    private List<Path> homes() throws IOException {
        if (!Files.isDirectory(installed)) {
            return List.of();
        }
        try (var homes = Files.list(installed)) {
            return homes.sorted().toList();
        }
    }
}
