package com.tick.ticket.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "de, de",
        "DE, de",
        "de-at, de-AT",
        "pt_BR, pt-BR",
        "zh-Hant-TW, zh-TW",
        "es-419, es-419",
        "sr-Latn, sr",
        "yue, yue"
    })
    void aTagNamesALanguageAndItsRegion(String typed, String tag) {
        assertThat(Language.named(typed)).contains(new Language(tag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "d", "german", "de,en", "de-", "*", "und", "x-klingon", "de-AT-1-2-3-4-5", "de\nen"})
    void otherWordsNameNone(String typed) {
        assertThat(Language.named(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            de-AT,de;q=0.9,en;q=0.8| de-AT
            fr;q=0.2, ar;q=0.7| ar
            *, de;q=0.5| de
            en;q=0, de;q=0.1| de
            x-klingon, tr;q=0.3| tr
            """)
    void theBestLikedOneOfABrowserCounts(String header, String tag) {
        assertThat(Language.preferred(header)).contains(new Language(tag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "*", "de;q=much", "ü", ";;;", "en;q=0"})
    void aHeaderThatNamesNoneIsNoReasonToComplain(String header) {
        assertThat(Language.preferred(header)).isEmpty();
    }
}
