package com.tick.torture.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {

    @TempDir
    Path folder;

    @Test
    void eachTextIsToldFromAllOthersByItsToken() throws Exception {
        try (var history = new History(folder.resolve("history.log"), "run")) {
            var first = history.invoke(Kind.OPEN, "Words", 0, null);
            var second = history.invoke(Kind.OPEN, "Words", 0, null);

            assertThat(first.text()).contains(first.token());
            assertThat(first.token()).isNotEqualTo(second.token());
        }
    }

    @Test
    void theFileHasEachInvocationAndEachEndInTheirOrder() throws Exception {
        var file = folder.resolve("history.log");
        try (var history = new History(file, "run")) {
            history.begin("F01");
            var first = history.invoke(Kind.OPEN, "Words", 0, null);
            var second = history.invoke(Kind.STATUS, "closed", 3, null);
            history.end(second, Outcome.UNKNOWN, 0, 0);
            history.end(first, Outcome.OK, 201, 42);
        }

        assertThat(Files.readAllLines(file))
                .extracting(line -> line.replaceFirst("^\\d+ ", "").replaceFirst(" ticket=.*", ""))
                .containsExactly("F01 invoke OPEN 1", "F01 invoke STATUS 2", "F01 unknown STATUS 2", "F01 ok OPEN 1");
    }

    @Test
    void anOperationIsOpenUntilItHasEnded() throws Exception {
        try (var history = new History(folder.resolve("history.log"), "run")) {
            var asked = history.invoke(Kind.OPEN, "Words", 0, null);
            var before = System.nanoTime();
            assertThat(history.operations().get(0).outcome()).isEqualTo(Outcome.OPEN);

            history.end(asked, Outcome.OK, 201, 42);

            assertThat(history.operations()).hasSize(1);
            assertThat(history.operations().get(0).result()).isEqualTo(42);
            assertThat(history.firstAcknowledgedAfter(before)).isPresent();
            assertThat(history.firstAcknowledgedAfter(System.nanoTime())).isEmpty();
        }
    }
}
