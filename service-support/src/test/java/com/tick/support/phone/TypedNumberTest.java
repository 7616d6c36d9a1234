package com.tick.support.phone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0151/2345678 | 01512345678",
                "+49 (151) 77.10-0001 | +4915177100001",
                "+49\u00a0151\u20117710\u22120001 | +4915177100001",
                "\uff0b\uff14\uff19 151 7710\uff0d0001 | +4915177100001",
                "\u0660\u0661\u0665\u0661\u0662\u0663\u0664\u0665\u0666\u0667 | 0151234567",
                "\u06f0\u06f9\u06f1\u06f2\u06f3\u06f4\u06f5\u06f6\u06f7 | 091234567",
                "\u096f\u096e\u0967\u0968\u0969\u096a\u096b\u096c | 98123456",
                "\u200e+49\u200f 151\u202d 77100001\u202c | +4915177100001",
                "[030]\u30fb1234567 | 0301234567",
                "\u300c030\u300d\uff081234567\uff09 | 0301234567"
            })
    void separatorsOfAnyScriptAreNoObstacle(String typed, String bare) {
        assertThat(TypedNumber.bare(typed)).isEqualTo(bare);
        assertThat(TypedNumber.isPossible(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "+", "123456", "1234567890123456", "++1234567", "1234+567", "12345x67", "call me", "123,4567"
            })
    void whatIsNoNumberIsNotPossible(String typed) {
        assertThat(TypedNumber.isPossible(typed)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "00 44 20 7946 0958, +442079460958",
        "\u0660\u0660\u0664\u0669 30 123456, +4930123456",
        "030 123456, 030123456"
    })
    void theInternationalPrefixIsAPlus(String typed, String international) {
        assertThat(TypedNumber.international(typed)).isEqualTo(international);
    }
}
