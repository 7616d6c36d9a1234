package com.tick.ticket.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MobileTest {

    @ParameterizedTest
    @ValueSource(strings = {"+1234567890", "1234567", "+49 (0)30-123.45", " [030] 1234567 ", "123456789012345"})
    void digitsMayBeSeparated(String typed) {
        assertThat(typed).matches(Mobile.FORM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456", "1234567890123456", "++1234567", "12345x67", "", "+", "call me"})
    void whatIsNoNumberIsRefused(String typed) {
        assertThat(typed).doesNotMatch(Mobile.FORM);
    }

    @Test
    void aNumberIsKeptAsTyped() {
        var mobile = new Mobile("+49 (30) 123-45 67", "+49301234567");

        assertThat(mobile.typed()).isEqualTo("+49 (30) 123-45 67");
        assertThat(mobile.digits()).isEqualTo("49301234567");
    }
}
