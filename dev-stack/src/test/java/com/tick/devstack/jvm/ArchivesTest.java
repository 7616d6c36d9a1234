package com.tick.devstack.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivesTest {

    @TempDir
    Path folder;

    private Path jar = Path.of("");

    @BeforeEach
    void makeAJar() throws IOException {
        jar = folder.resolve("service.jar");
        write(jar, "one");
    }

    @Test
    void whatIsTrainedIsUsedOnceItIsKept() throws Exception {
        var archives = of("17.0.1");
        train(archives);
        assertThat(archives.has(jar)).isFalse();
        assertThat(archives.use(jar)).isEmpty();

        archives.keep(jar);

        assertThat(archives.has(jar)).isTrue();
        assertThat(archives.use(jar)).anyMatch(it -> it.startsWith("-XX:SharedArchiveFile="));
    }

    @Test
    void runThatArchivedNothingLeavesNothing() throws Exception {
        var archives = of("17.0.1");
        archives.train(jar);

        archives.keep(jar);

        assertThat(archives.has(jar)).isFalse();
    }

    @Test
    void archiveFitsOneContentAndOneJava() throws Exception {
        var archives = of("17.0.1");
        train(archives);
        archives.keep(jar);

        assertThat(of("17.0.2").has(jar)).isFalse();
        write(jar, "another");
        assertThat(archives.has(jar)).isFalse();
    }

    @Test
    void classesInFoldersStartWithoutOne() throws Exception {
        assertThat(of("17.0.1").use(folder)).isEmpty();
        assertThat(of("17.0.1").has(folder)).isTrue();
    }

    /** As a JVM does at its end. */
    private void train(Archives archives) throws IOException {
        var flag = "-XX:ArchiveClassesAtExit=";
        for (var option : archives.train(jar)) {
            if (option.startsWith(flag)) {
                Files.writeString(Path.of(option.substring(flag.length())), "classes");
            }
        }
    }

    private Archives of(String build) {
        return new Archives(folder.resolve("archives"), new Jdk(Path.of("/jdk"), 17, build));
    }

    private static void write(Path jar, String content) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry(content));
        }
    }
}
