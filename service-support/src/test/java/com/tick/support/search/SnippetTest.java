package com.tick.support.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SnippetTest {

    @ParameterizedTest
    @MethodSource("com.tick.support.search.Searches#found")
    void showsWhereATextSaysIt(String typed, String said) {
        var query = SearchQuery.parse(typed);

        var snippet = Snippet.of(query, said);

        assertThat(query.words()).isNotEmpty();
        assertThat(snippet).map(Snippet::words).hasValue(query.words().size());
        assertThat(snippet.orElseThrow().marks()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("com.tick.support.search.Searches#notFound")
    void showsNothingThatATextDoesNotSay(String typed, String said) {
        var query = SearchQuery.parse(typed);

        var words = Snippet.of(query, said).map(Snippet::words).orElse(0);

        assertThat(words).isLessThan(Math.max(1, query.words().size()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            mueller | Herr Müller hier | Herr [Müller] hier
            fire printer | The printer's on fire | The [printer's] on [fire]
            打印机 | 我的打印机着火了 | 我的[打印机]着火了
            0151 77100001 | Call +49 (151) 7710-0001 now | Call [+49 (151) 7710-0001] now
            strasse | Große Straße 5 | Große [Straße] 5
            ada@ | To ada@example.org, please | To [ada@example.org], please
            """)
    void marksTheWordsThemselves(String typed, String said, String marked) {
        assertThat(shown(typed, said)).isEqualTo(marked);
    }

    @Test
    void cutsALongTextAroundTheWordsAndIntoOneLine() {
        var message = "beginning ".repeat(50) + "\n\n the printer\tjams " + "and so on ".repeat(50);

        var shown = shown("jams printer", message);

        assertThat(shown)
                .startsWith("…")
                .endsWith("…")
                .contains("the [printer] [jams] and")
                .doesNotContain("\n");
        assertThat(shown.length()).isLessThan(190);
    }

    @Test
    void neverCutsACharacter() {
        var family = "👨‍👩‍👧‍👦";

        var snippet = Snippet.of(SearchQuery.parse("here"), "here " + family.repeat(60))
                .orElseThrow();

        assertThat(snippet.text().replace("…", "").replace("here ", "").replace(family, ""))
                .isEmpty();
    }

    @Test
    void anExtremeQueryStaysSmall() {
        assertThat(SearchQuery.parse("word ".repeat(10_000)).words()).hasSize(10);
    }

    private static String shown(String typed, String said) {
        var snippet = Snippet.of(SearchQuery.parse(typed), said).orElseThrow();
        var text = new StringBuilder(snippet.text());
        for (var mark : snippet.marks().stream()
                .sorted((one, other) -> other.start() - one.start())
                .collect(Collectors.toList())) {
            text.insert(mark.start() + mark.length(), ']').insert(mark.start(), '[');
        }
        return text.toString();
    }
}
