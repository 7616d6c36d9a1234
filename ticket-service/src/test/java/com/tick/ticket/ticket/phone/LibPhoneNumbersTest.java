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

    @ParameterizedTest
    @CsvSource({
        "0151 7706-0002, DE, +4915177060002",
        "4915177060002, DE, +4915177060002",
        "004915177060002, DE, +4915177060002",
        "15177060002, DE, ",
        "436641234567, DE, ",
        "436641234567, AT, +436641234567",
        "0664 1234567, at, +436641234567",
        "33612345678, FR, +33612345678",
        "06 12 34 56 78, FR, +33612345678",
        "07911 123456, GB, +447911123456",
        "447911123456, GB, +447911123456",
        "(202) 555-0143, US, +12025550143",
        "12025550143, US, +12025550143",
        "612 345 678, ES, +34612345678",
        "11 98765-4321, BR, +5511987654321",
        "011 98765-4321, BR, +5511987654321",
        "+44 7911 123456, DE, +447911123456",
        "0151 7706-0002, ZZ, ",
        "123, DE, "
    })
    void aNumberWithoutItsCodeIsReadInTheWayOfItsCountryOrNotAtAll(String typed, String country, String e164) {
        assertThat(numbers.e164(typed, country)).isEqualTo(e164);
    }
}
