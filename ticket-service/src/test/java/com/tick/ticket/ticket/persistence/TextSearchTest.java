package com.tick.ticket.ticket.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextSearchTest {

    @ParameterizedTest
    @CsvSource({
        "printer fire, +printer* +fire*",
        "+printer -\"fire\" @4 ~(x*), +printer* +fire*",
        "ada@example.org, +ada* +example* +org*",
        "naïve café, +naïve* +café*"
    })
    void onlyLettersAndDigitsReachTheIndexsQueryLanguage(String typed, String words) {
        assertThat(new TextSearch(typed).params()).containsEntry("words", words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok", "the", "打印机着火", "john_doe", "don't", "x"})
    void whatTheIndexLeavesOutIsLookedForAsItStands(String typed) {
        var params = new TextSearch(typed).params();

        assertThat(params).doesNotContainKey("words");
        assertThat(params.values()).contains("%" + typed.replace("_", "\\_") + "%");
    }

    @Test
    void signsThatStandForAnyTextStandForThemselves() {
        assertThat(new TextSearch("%").params().values()).contains("%\\%%");
    }

    @Test
    void anExtremeTextStaysASmallQuery() {
        assertThat(new TextSearch("word ".repeat(10_000)).params()).hasSizeLessThan(20);
    }
}
