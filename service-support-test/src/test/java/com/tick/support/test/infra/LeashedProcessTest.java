package com.tick.support.test.infra;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LeashedProcessTest {

    @Test
    void aCommandKeepsItsOwnProcessIdAndExitCode() throws Exception {
        var builder = LeashedProcess.of(Duration.ofSeconds(1), List.of("sh", "-c", "echo $$; exit 7"));

        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8).trim();

        assertThat(said).isEqualTo(Long.toString(process.pid()));
        assertThat(process.waitFor()).isEqualTo(7);
    }

    @Test
    void aCommandEndsWhenNobodyHoldsTheLeashAnyMore() throws Exception {
        var process = sleeping("sleep 300");

        process.getOutputStream().close();

        assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(128 + 15);
    }

    @Test
    void aCommandThatIgnoresTheRequestIsKilledAfterItsGrace() throws Exception {
        var process = sleeping("trap '' TERM; echo deaf; while :; do sleep 1; done");
        assertThat(process.inputReader().readLine()).isEqualTo("deaf");

        process.getOutputStream().close();

        assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(128 + 9);
    }

    @Test
    void aCommandRunsInASessionOfItsOwnSoThatTheTerminalsInterruptPassesItBy() throws Exception {
        var process = sleeping("sleep 300");

        var session = new ProcessBuilder("ps", "-o", "sid=", "-p", Long.toString(process.pid())).start();

        assertThat(new String(session.getInputStream().readAllBytes(), UTF_8).trim())
                .isEqualTo(Long.toString(process.pid()));
        LeashedProcess.end(process, Duration.ofSeconds(5));
        assertThat(process.isAlive()).isFalse();
    }

    private static Process sleeping(String script) throws IOException {
        return LeashedProcess.of(Duration.ofSeconds(1), List.of("sh", "-c", script))
                .start();
    }
}
