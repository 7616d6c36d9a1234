package com.tick.benchmark.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcessInfoTest {

    private static final String STAT =
            "4321 (a (strange) name) S 99 4321 4321 0 -1 4194560 1 2 3 4 250 50 7 8 20 0 30 0 123456 99999 1000";

    @Test
    void readsParentAndProcessorTimeBehindAnyName() {
        var process = ProcessInfo.of(STAT, "/usr/bin/node\0server.js\0", 100);

        assertThat(process.pid()).isEqualTo(4321);
        assertThat(process.parent()).isEqualTo(99);
        assertThat(process.cpuSeconds()).isEqualTo(3.0, within(0.0001));
        assertThat(process.name()).isEqualTo("node");
    }

    @ParameterizedTest
    @CsvSource({
        "java -Xmx256m -jar /t/run/ticket-service-902e/ticket-service-0.1.0.jar, ticket-service",
        "java -cp /t/ticket-service.jar:/t/reply-service.jar com.example.AllInOne, services",
        "/cache/bin/mariadbd --no-defaults --basedir=/x, mariadbd",
        "java -cp dev-stack.jar com.tick.devstack.infrastructure.Infrastructure, Infrastructure",
        "java -jar customer-simulator-0.1.0-exec.jar, customer-simulator",
        "/usr/bin/setsid sh -c true, setsid"
    })
    void namesProcessesByTheirCommandLines(String commandLine, String name) {
        assertThat(ProcessInfo.name(commandLine)).isEqualTo(name);
    }

    @Test
    void readsProportionalMemoryAndNoOther() {
        var rollup = List.of("Rss:            9000 kB", "Pss:            1234 kB", "Pss_Anon:       1000 kB");

        assertThat(ProcessInfo.proportionalMemory(rollup)).isEqualTo(1234 * 1024);
        assertThat(ProcessInfo.proportionalMemory(List.of("Rss: 9000 kB"))).isZero();
    }
}
