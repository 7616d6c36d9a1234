package com.tick.ticket.agent;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.ticket.agent.ThrottleRules.Kind;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThrottleRulesTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "4, 0", "5, 4", "6, 8", "10, 128", "12, 512", "13, 900", "100, 900", "2000000000, 900"})
    void pausesGrowToAQuarterOfAnHour(int failures, int seconds) {
        assertThat(ThrottleRules.pause(Kind.ORIGIN, failures)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "9, 0", "10, 16", "19, 16", "20, 17", "640, 22", "2000000000, 43"})
    void workDoublesWithTheFailures(int failures, int bits) {
        assertThat(ThrottleRules.bits(Kind.ACCOUNT, failures)).isEqualTo(bits);
    }

    @Test
    void aDeviceThatIsKnownMayErrMoreOften() {
        assertThat(ThrottleRules.pause(Kind.DEVICE, 9)).isZero();
        assertThat(ThrottleRules.pause(Kind.DEVICE, 10)).isPositive();
    }
}
