package com.tick.devstack.jvm;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.tick.support.test.infra.LeashedProcess;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Short commands that are waited for and say nothing unless they fail. */
final class Commands {

    private Commands() {}

    static void run(List<String> command) throws IOException {
        var process = LeashedProcess.of(Duration.ofSeconds(1), command).start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(String.join(" ", command) + " failed: " + said);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + command.get(0), e);
        }
    }
}
