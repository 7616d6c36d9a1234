package com.tick.notification.channel.email.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeMailTest {

    @TempDir
    Path folder;

    @Test
    void readsAMailThatIsLargerThanTheMemory() throws Exception {
        var raw = folder.resolve("large.eml");
        write(raw, 30);

        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx24m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeMail.class.getName(),
                        raw.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).describedAs(said).isZero();
        assertThat(said.strip()).isEqualTo("2 files, See files, Large");
    }

    private static void write(Path file, int megabytes) throws IOException {
        var line = "QUJD".repeat(19) + "\r\n";
        try (var out = Files.newBufferedWriter(file)) {
            out.write(
                    "From: ada@customer.example\r\nSubject: Large\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n");
            out.write("--b\r\n\r\nSee files\r\n");
            for (int part = 0; part < 2; part++) {
                out.write("--b\r\nContent-Type: application/zip\r\nContent-Transfer-Encoding: base64\r\n\r\n");
                for (long written = 0; written < megabytes * 1024L * 1024 / 2; written += line.length()) {
                    out.write(line);
                }
            }
            out.write("--b--\r\n");
        }
    }
}
