package com.tick.devstack.jvm;

import com.tick.devstack.machine.CannotStart;
import com.tick.support.test.infra.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Jars taken apart, which halves the time they need to start; one folder per content, so a rebuilt jar is taken apart anew. */
public final class ExtractedJars {

    private static final int KEPT_PER_MODULE = 2;

    private final Path root;
    private final Path folder;
    private final Jdk jdk;

    /**
     * Jars of a clone.
     *
     * @param root the clone, whose modules are built
     * @param folder keeps what is taken apart
     */
    public ExtractedJars(Path root, Path folder, Jdk jdk) {
        this.root = root;
        this.folder = folder;
        this.jdk = jdk;
    }

    /** The jar of a module, ready to run where it lies. */
    Path of(String module) throws IOException {
        var jar = built(module);
        var home = home(module, jar);
        if (!Files.exists(home)) {
            extract(jar, home);
            forgetOld(module);
        }
        return home.resolve(jar.getFileName());
    }

    boolean has(String module) throws IOException {
        return Files.exists(home(module, built(module)));
    }

    private Path home(String module, Path jar) throws IOException {
        return folder.resolve(module + "-" + JarContent.hash(jar));
    }

    private Path built(String module) throws IOException {
        var target = root.resolve(module).resolve("target");
        var jars = named(target, module + "-*-exec.jar");
        if (jars.size() != 1) {
            throw new CannotStart(
                    "%s is not built: ./tick up builds it, or mvn package -DskipTests.".formatted(module));
        }
        return jars.get(0);
    }

    private static List<Path> named(Path target, String pattern) throws IOException {
        if (!Files.isDirectory(target)) {
            return List.of();
        }
        try (var found = Files.newDirectoryStream(target, pattern)) {
            var jars = new ArrayList<Path>();
            found.forEach(jars::add);
            return jars;
        }
    }

    private void extract(Path jar, Path home) throws IOException {
        var fresh = Files.createTempDirectory(Files.createDirectories(folder), "extracting");
        var target = fresh.resolve("home");
        Commands.run(List.of(
                jdk.java().toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djarmode=tools",
                "-jar",
                jar.toAbsolutePath().toString(),
                "extract",
                "--destination",
                target.toString()));
        if (!Files.exists(home)) {
            Files.move(target, home, StandardCopyOption.ATOMIC_MOVE);
        }
        Folders.delete(fresh);
    }

    private void forgetOld(String module) throws IOException {
        try (var found = Files.list(folder)) {
            var old = found.filter(path -> path.getFileName().toString().matches(module + "-[0-9a-f]{16}"))
                    .sorted(Comparator.<Path>comparingLong(path -> path.toFile().lastModified())
                            .reversed())
                    .skip(KEPT_PER_MODULE)
                    .toList();
            for (var path : old) {
                Folders.delete(path);
            }
        }
    }
}
