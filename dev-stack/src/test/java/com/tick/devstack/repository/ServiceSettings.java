package com.tick.devstack.repository;

import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The environment variables that a module of ours reads, by its sources. */
final class ServiceSettings {

    private static final Pattern IN_YAML = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]+)");
    private static final Pattern IN_JAVA =
            Pattern.compile("\"(?:\\$\\{)?([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)(?::[^\"]*)?}?\"");
    private static final Pattern OWN_PORT = Pattern.compile("port: \\$\\{(?:SERVER_)?PORT:(\\d+)}");

    private final String module;

    ServiceSettings(String module) {
        this.module = module;
    }

    /** Named in its own sources or in those of the mechanism that it is built on. */
    Set<String> names() {
        var names = new TreeSet<>(Set.of("SERVER_ADDRESS", "SERVER_PORT"));
        collect(module, names);
        collect("service-support", names);
        return names;
    }

    /** Named in its own configuration. */
    Set<String> configured() {
        var names = new TreeSet<String>();
        for (var file : Repository.find(Repository.root().resolve(module).resolve("src/main/resources"), "*.yml")) {
            collect(IN_YAML, Repository.read(file), names);
        }
        return names;
    }

    @Nullable
    String defaultPort() {
        var configuration = Repository.root().resolve(module).resolve("src/main/resources/" + module + ".yml");
        if (!Files.exists(configuration)) {
            return null;
        }
        var port = OWN_PORT.matcher(Repository.read(configuration));
        return port.find() ? port.group(1) : null;
    }

    private static void collect(String module, Set<String> names) {
        var sources = Repository.root().resolve(module).resolve("src/main");
        Repository.find(sources, "*.yml").forEach(it -> collect(IN_YAML, Repository.read(it), names));
        Repository.find(sources, "*.java").forEach(it -> collect(IN_JAVA, Repository.read(it), names));
    }

    private static void collect(Pattern pattern, String text, Set<String> names) {
        for (Matcher it = pattern.matcher(text); it.find(); ) {
            names.add(it.group(1));
        }
    }
}
