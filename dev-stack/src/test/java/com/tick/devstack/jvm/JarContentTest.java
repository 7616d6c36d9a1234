package com.tick.devstack.jvm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JarContentTest {

    @TempDir
    Path folder;

    @Test
    void theSameContentBuiltAtAnotherTimeIsTheSame() throws Exception {
        var first = jar("first.jar", "class A", 1_700_000_000_000L);
        var second = jar("second.jar", "class A", 1_800_000_000_000L);

        assertThat(JarContent.hash(second)).isEqualTo(JarContent.hash(first)).matches("[0-9a-f]{16}");
    }

    @Test
    void anotherContentIsAnother() throws Exception {
        var first = jar("first.jar", "class A", 0);
        var second = jar("second.jar", "class B", 0);

        assertThat(JarContent.hash(second)).isNotEqualTo(JarContent.hash(first));
    }

    private Path jar(String name, String content, long time) throws IOException {
        var jar = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            var entry = new ZipEntry("A.class");
            entry.setTime(time);
            zip.putNextEntry(entry);
            zip.write(content.getBytes(UTF_8));
        }
        return jar;
    }
}
