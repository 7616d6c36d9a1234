package com.tick.ticket.ticket.phone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibPhoneNumbersTest {

    private final LibPhoneNumbers numbers = new LibPhoneNumbers();

    @ParameterizedTest
    @CsvSource({
        "+49 (0)30 1234567, +49301234567",
        "0044 20 7946 0958, +442079460958",
        "+1 202-555-0143, +12025550143",
        "+1234567890, ",
        "0301234567, ",
        "1234567, "
    })
    void onlyAnInternationalNumberIsRead(String typed, String e164) {
        assertThat(numbers.e164(typed)).isEqualTo(e164);
    }
}
