package com.tick.support.wakeup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignalsTest {

    @Test
    void receiverReadsTheNames() {
        assertThat(Signals.decode(Signals.encode("token", List.of("outbox", "mail")), "token"))
                .containsExactly("outbox", "mail");
    }

    @Test
    void signalWithoutTheTokenMeansNothing() {
        assertThat(Signals.decode(Signals.encode("guess", List.of("outbox")), "token"))
                .isEmpty();
        assertThat(Signals.decode(ByteBuffer.allocate(0), "token")).isEmpty();
        assertThat(Signals.decode(ByteBuffer.wrap(new byte[] {-1, 10, 0}), "token"))
                .isEmpty();
    }

    @Test
    void datagramIsNeverLargerThanItsBuffer() {
        var many = IntStream.range(0, 1_000).mapToObj(Integer::toString).toList();

        assertThat(Signals.encode("token", many).remaining()).isLessThanOrEqualTo(Signals.LARGEST);
    }
}
