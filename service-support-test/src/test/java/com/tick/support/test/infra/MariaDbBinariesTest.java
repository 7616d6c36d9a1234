package com.tick.support.test.infra;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MariaDbBinariesTest {

    @TempDir
    Path cache;

    /** Unpacks in a process of its own. */
    static final class Unpacking {

        public static void main(String[] args) throws Exception {
            System.out.println(MariaDbBinaries.in(Path.of(args[0])));
        }
    }

    @Test
    void twoProcessesUnpackAtOnceAndBothFindAWholeServer() throws Exception {
        Files.createDirectories(cache.resolve("mariadb-11.4.5.new/left-by-a-killed-process"));

        var both = new ArrayList<Process>();
        for (var i = 0; i < 2; i++) {
            both.add(LeashedProcess.of(
                            Duration.ofSeconds(1),
                            List.of(
                                    ProcessHandle.current().info().command().orElseThrow(),
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    Unpacking.class.getName(),
                                    cache.toString()))
                    .start());
        }

        for (var process : both) {
            assertThat(new String(process.getInputStream().readAllBytes(), UTF_8).trim())
                    .isEqualTo(cache.resolve("mariadb-11.4.5").toString());
        }
        assertThat(cache.resolve("mariadb-11.4.5/bin/mariadbd")).isExecutable();
        assertThat(cache.resolve("mariadb-11.4.5/left-by-a-killed-process")).doesNotExist();
        assertThat(cache.resolve("mariadb-11.4.5.new")).doesNotExist();
    }
}
