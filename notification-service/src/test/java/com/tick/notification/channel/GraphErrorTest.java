package com.tick.notification.channel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphErrorTest {

    @ParameterizedTest
    @CsvSource({
        "0, PAUSE",
        "190, PAUSE",
        "3, PAUSE",
        "10, PAUSE",
        "200, PAUSE",
        "299, PAUSE",
        "131005, PAUSE",
        "368, PAUSE",
        "131031, PAUSE",
        "33, PAUSE",
        "133010, PAUSE",
        "131045, PAUSE",
        "131042, PAUSE",
        "131037, PAUSE",
        "131048, PAUSE",
        "1, RETRY_BRIEFLY",
        "131000, RETRY_BRIEFLY",
        "2, RETRY",
        "131016, RETRY",
        "133004, RETRY",
        "131057, RETRY",
        "4, QUOTA",
        "80007, QUOTA",
        "130429, THROUGHPUT",
        "131056, PAIR_RATE",
        "131047, WINDOW_CLOSED",
        "131026, FAIL",
        "131049, FAIL",
        "131050, FAIL",
        "130472, FAIL",
        "131051, FAIL",
        "131008, FAIL",
        "131009, FAIL",
        "100, FAIL",
        "132000, FAIL",
        "132001, FAIL",
        "132015, FAIL",
        "137000, FAIL",
        "987654, FAIL",
        "-1, FAIL"
    })
    void eachCodeAsksForOneThing(int code, ErrorClass expected) {
        assertThat(new GraphError(code, "").errorClass()).isEqualTo(expected);
    }

    @Test
    void anUnknownCodeIsToldInWhatsAppsOwnWords() {
        assertThat(new GraphError(987654, "Something new").sentence())
                .isEqualTo("WhatsApp refused the message: Something new (error 987654).");
    }
}
