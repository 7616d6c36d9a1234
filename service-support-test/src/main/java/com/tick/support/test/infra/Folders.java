package com.tick.support.test.infra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** What this package does with whole folders. */
public final class Folders {

    private Folders() {}

    /** Removes a folder and all that is in it; one that is not there is fine. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var inside = Files.walk(folder)) {
            for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The folder of the outermost pom.xml above the working directory: where a clone keeps its cache. */
    public static Path repositoryRoot() {
        var found = Path.of("").toAbsolutePath();
        for (var folder = found;
                folder != null && Files.exists(folder.resolve("pom.xml"));
                folder = folder.getParent()) {
            found = folder;
        }
        return found;
    }

    /** Where unpacked programs are shared by all data folders and test runs of a clone; {@code TICK_CACHE} names another. */
    public static Path sharedCache() {
        var given = System.getenv("TICK_CACHE");
        return given == null || given.isBlank()
                ? repositoryRoot().resolve(".tick").resolve("cache")
                : Path.of(given).toAbsolutePath();
    }
}
