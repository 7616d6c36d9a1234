package com.tick.devstack.jvm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * An installed Java.
 *
 * @param feature the number that people call its version, like 17
 * @param build what tells this build from all others; class archives fit one build only
 */
public record Jdk(Path home, int feature, String build) {

    /** The oldest that Tick's classes run on. */
    public static final int OLDEST = 17;

    private static final int OLDEST_WITH_AOT_CACHE = 25;

    /** The Java in a folder, if there is one. */
    public static Optional<Jdk> at(Path home) {
        var release = home.resolve("release");
        if (!Files.isExecutable(home.resolve("bin/java")) || !Files.isReadable(release)) {
            return Optional.empty();
        }
        try (var lines = Files.newBufferedReader(release)) {
            var facts = new Properties();
            facts.load(lines);
            var version = fact(facts, "JAVA_VERSION");
            var build = String.join(
                    "-",
                    version,
                    fact(facts, "IMPLEMENTOR_VERSION"),
                    fact(facts, "SOURCE"),
                    size(home.resolve("lib/server/libjvm.so")));
            return Optional.of(new Jdk(home, feature(version), build));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The program that runs classes. */
    public Path java() {
        return home.resolve("bin/java");
    }

    /** Whether it keeps linked and profiled classes (AOT cache) and not just parsed ones (CDS). */
    boolean hasAotCache() {
        return feature >= OLDEST_WITH_AOT_CACHE;
    }

    private static int feature(String version) {
        return Integer.parseInt(version.split("[.+-]", 2)[0]);
    }

    private static String fact(Properties facts, String name) {
        return facts.getProperty(name, "").replace("\"", "");
    }

    private static String size(Path file) throws IOException {
        return Files.exists(file) ? Long.toString(Files.size(file)) : "";
    }
}
