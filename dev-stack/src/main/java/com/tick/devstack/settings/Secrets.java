package com.tick.devstack.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Secrets by the names of their settings; generated once, kept in a file that only its owner can read. */
public final class Secrets {

    private static final int BYTES = 32;
    private static final int BYTES_OF_ONE_THAT_PEOPLE_TYPE = 12;

    private final Map<String, String> values;

    private Secrets(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /** Reads the file, adds those of the names that it lacks, given or generated, and keeps all others as they are. */
    public static Secrets in(Path file, List<String> names, Map<String, String> given) throws IOException {
        var values = read(file);
        var random = new SecureRandom();
        var known = values.size();
        for (var name : names) {
            var wish = given.getOrDefault(name, "");
            values.computeIfAbsent(name, missing -> wish.isBlank() ? generate(name, random) : wish);
        }
        if (values.size() > known) {
            write(file, values);
        }
        return new Secrets(values);
    }

    /** The secret of that name, which must be one of those asked for. */
    public String get(String name) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no secret is called " + name);
        }
        return value;
    }

    private static String generate(String name, RandomGenerator random) {
        var bytes = new byte[name.startsWith("TICK_ADMIN") ? BYTES_OF_ONE_THAT_PEOPLE_TYPE : BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Map<String, String> read(Path file) throws IOException {
        var values = new LinkedHashMap<String, String>();
        if (Files.exists(file)) {
            for (var line : Files.readAllLines(file)) {
                var equals = line.indexOf('=');
                if (equals > 0 && !line.startsWith("#")) {
                    values.put(line.substring(0, equals), line.substring(equals + 1));
                }
            }
        }
        return values;
    }

    /** Beside the file, then over it: a crash leaves the old secrets or the new ones, never half of them. */
    private static void write(Path file, Map<String, String> values) throws IOException {
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(
                fresh,
                values.entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue())
                        .toList());
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
