package com.tick.support.phone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneLineTest {

    @ParameterizedTest
    @CsvSource({
        "551187654321, 5511987654321",
        "5511987654321, 5511987654321",
        "552133334444, 552133334444",
        "5215512345678, 525512345678",
        "525512345678, 525512345678",
        "5491123456789, 541123456789",
        "541123456789, 541123456789",
        "4915112345678, 4915112345678",
        "12025550143, 12025550143"
    })
    void spellingsOfOneLineHaveOneKey(String digits, String key) {
        assertThat(PhoneLine.key(digits)).isEqualTo(key);
        assertThat(PhoneLine.key(key)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "551187654321, 5511987654321 551187654321",
        "5511987654321, 5511987654321 551187654321",
        "552133334444, 552133334444",
        "5215512345678, 525512345678 5215512345678",
        "541123456789, 541123456789 5491123456789",
        "4915112345678, 4915112345678"
    })
    void aLineIsFoundInEachOfItsSpellings(String digits, String spellings) {
        assertThat(PhoneLine.spellings(digits))
                .containsExactly(spellings.split(" "))
                .contains(digits);
    }
}
