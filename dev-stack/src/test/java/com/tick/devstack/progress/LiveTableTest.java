package com.tick.devstack.progress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiveTableTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final LiveTable table =
            new LiveTable(new PrintStream(out, true, UTF_8), new Stopwatch(), List.of("gateway", "simulator"));

    @Test
    void theTableIsDrawnOverItselfWithARowForEachPart() {
        table.update("gateway", State.STARTING);
        out.reset();

        table.update("gateway", State.READY);

        assertThat(out.toString(UTF_8))
                .startsWith("\u001b[2A\u001b[0J")
                .contains("gateway")
                .contains("ready")
                .contains("simulator")
                .contains("waiting");
    }

    @Test
    void onceSettledNothingThatWasPrintedIsTouched() {
        table.update("gateway", State.READY);
        table.settle();
        out.reset();

        table.say("Tick is ready");
        table.update("simulator", State.DIED);

        assertThat(out.toString(UTF_8)).isEqualTo("Tick is ready\nsimulator died\n");
    }
}
