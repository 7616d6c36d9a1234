package com.tick.ticket.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MobileTest {

    @Test
    void aNumberIsKeptAsTyped() {
        var mobile = new Mobile("+49 (30) 123-45 67", "+49301234567");

        assertThat(mobile.typed()).isEqualTo("+49 (30) 123-45 67");
        assertThat(mobile.digits()).isEqualTo("49301234567");
    }

    @Test
    void onePhoneLineIsSearchedByOneKey() {
        assertThat(new Mobile("+55 11 8765-4321", "+551187654321").digits()).isEqualTo("5511987654321");
    }

    @Test
    void aNumberThatNobodyCanReadIsSearchedAsTyped() {
        assertThat(new Mobile("0151/2345678", null).digits()).isEqualTo("01512345678");
    }
}
