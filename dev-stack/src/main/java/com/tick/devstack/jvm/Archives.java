package com.tick.devstack.jvm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Archives of loaded classes, which save a JVM most of the work of its start. Each fits one build of Java and one
 * content of a jar; where none fits, a JVM starts as it always did.
 */
public final class Archives {

    private static final int KEPT_PER_MODULE = 2;

    private final Path folder;
    private final Jdk jdk;

    /** Archives for one Java, kept in a folder. */
    public Archives(Path folder, Jdk jdk) {
        this.folder = folder;
        this.jdk = jdk;
    }

    /** What makes a JVM use the archive of this jar, if there is one. */
    List<String> use(Path jar) throws IOException {
        // classes that a development tool runs from folders cannot be archived
        if (!Files.isRegularFile(jar) || !Files.exists(of(jar))) {
            return List.of();
        }
        var archive = of(jar);
        return List.of(
                jdk.hasAotCache() ? "-XX:AOTCache=" + archive : "-XX:SharedArchiveFile=" + archive,
                "-Xlog:disable",
                "-Xlog:all=error:stderr");
    }

    /** Whether there is nothing left to archive of this jar. */
    boolean has(Path jar) throws IOException {
        return !Files.isRegularFile(jar) || Files.exists(of(jar));
    }

    /** What makes a JVM archive at its end what it has loaded; what a killed run has left is overwritten. */
    List<String> train(Path jar) throws IOException {
        Files.createDirectories(folder);
        var fresh = training(jar);
        Files.deleteIfExists(fresh);
        Files.deleteIfExists(fresh.resolveSibling(fresh.getFileName() + ".config"));
        return List.of(
                "-Xlog:disable",
                jdk.hasAotCache() ? "-XX:AOTCacheOutput=" + fresh : "-XX:ArchiveClassesAtExit=" + fresh);
    }

    /** Puts what a training run has archived in its place. A run that failed has archived nothing. */
    void keep(Path jar) throws IOException {
        if (!has(jar) && Files.exists(training(jar))) {
            Files.move(training(jar), of(jar), StandardCopyOption.ATOMIC_MOVE);
            forgetOld(jar);
        }
    }

    private Path training(Path jar) throws IOException {
        return folder.resolve(of(jar).getFileName() + ".training");
    }

    /** Archives name the jar by its path and fit one content, so both are part of the key. */
    private Path of(Path jar) throws IOException {
        var key = UUID.nameUUIDFromBytes(
                (jar + "\n" + JarContent.hash(jar) + "\n" + jdk.build()).getBytes(StandardCharsets.UTF_8));
        return folder.resolve(moduleOf(jar) + "-" + key + (jdk.hasAotCache() ? ".aot" : ".jsa"));
    }

    private static String moduleOf(Path jar) {
        return jar.getFileName().toString().replaceFirst("\\.jar$", "");
    }

    private void forgetOld(Path jar) throws IOException {
        try (var found = Files.list(folder)) {
            var old = found.filter(path -> path.getFileName().toString().startsWith(moduleOf(jar) + "-"))
                    .sorted(Comparator.<Path>comparingLong(path -> path.toFile().lastModified())
                            .reversed())
                    .skip(KEPT_PER_MODULE)
                    .toList();
            for (var path : old) {
                Files.deleteIfExists(path);
            }
        }
    }
}
