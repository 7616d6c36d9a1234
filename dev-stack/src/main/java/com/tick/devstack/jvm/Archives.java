package com.tick.devstack.jvm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

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

    /** What makes a JVM use the archive of this extracted jar, if there is one. */
    List<String> use(Path jar) {
        var archive = of(jar);
        if (!Files.exists(archive)) {
            return List.of();
        }
        return List.of(
                jdk.hasAotCache() ? "-XX:AOTCache=" + archive : "-XX:SharedArchiveFile=" + archive,
                "-Xlog:disable",
                "-Xlog:all=error:stderr");
    }

    /** Whether this jar starts from an archive already. */
    boolean has(Path jar) {
        return Files.exists(of(jar));
    }

    /** Makes the archive by the training run that the command describes; a run that fails leaves none. */
    boolean train(Path jar, Consumer<List<String>> run) throws IOException {
        Files.createDirectories(folder);
        // what a killed run has left is overwritten
        var fresh = folder.resolve(of(jar).getFileName() + ".training");
        var flags = new ArrayList<>(List.of("-Xlog:disable"));
        flags.add(jdk.hasAotCache() ? "-XX:AOTCacheOutput=" + fresh : "-XX:ArchiveClassesAtExit=" + fresh);
        run.accept(flags);
        if (!Files.exists(fresh)) {
            return false;
        }
        Files.move(fresh, of(jar), StandardCopyOption.ATOMIC_MOVE);
        forgetOld(jar);
        return true;
    }

    /** Archives name the jar by its path, so the path is part of the key. */
    private Path of(Path jar) {
        var key = UUID.nameUUIDFromBytes((jar + "\n" + jdk.build()).getBytes(StandardCharsets.UTF_8));
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
