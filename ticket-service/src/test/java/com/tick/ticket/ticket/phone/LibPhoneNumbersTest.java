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
        "1234567, ",
        "4915177060002, ",
        "+48 (0) 22 512 34 56, +48225123456",
        "+44 [0] 20 7946 0958, +442079460958",
        "+39 06 6982 1234, +390669821234",
        "+39 (0)6 6982 1234, +390669821234",
        "+52 1 55 1234 5678, +525512345678",
        "+55 11 98765-4321, +5511987654321",
        "+55 11 8765-4321, +5511987654321",
        "+54 9 11 2345-6789, +5491123456789",
        "\uff0b49\u2011151\u200f/77100001, +4915177100001",
        "\u0660\u0660\u0664\u0669 30 1234567, +49301234567",
        "+49 30 12, ",
        "+1 555 123 4567, "
    })
    void onlyAnInternationalNumberIsRead(String typed, String e164) {
        assertThat(numbers.e164(typed)).isEqualTo(e164);
    }
}
