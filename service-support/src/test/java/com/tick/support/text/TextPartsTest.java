package com.tick.support.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class TextPartsTest {

    private static final String FAMILY = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";
    private static final String FLAG = "\ud83c\udde9\ud83c\uddea";

    @Test
    void leavesShortTextInOnePart() {
        assertThat(TextParts.of("hello", 5)).containsExactly("hello");
        assertThat(TextParts.of("", 5)).containsExactly("");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 50, 999})
    void losesNothingWhateverTheLimit(int limit) {
        var text = ("One line of words.\nAnother " + FAMILY + FLAG + " e\u0301\u0301 ").repeat(20) + "x".repeat(200);

        var parts = TextParts.of(text, limit);

        assertThat(String.join("", parts)).isEqualTo(text);
        assertThat(parts)
                .allSatisfy(it -> assertThat(it.codePointCount(0, it.length())).isBetween(1, limit));
    }

    @Test
    void prefersTheEndOfALine() {
        assertThat(TextParts.of("first line\nsecond word", 13)).containsExactly("first line\n", "second word");
    }

    @Test
    void prefersTheEndOfAWord() {
        assertThat(TextParts.of("aaaa bbbb cccc", 11)).containsExactly("aaaa bbbb ", "cccc");
    }

    @ParameterizedTest
    @ValueSource(strings = {FAMILY, FLAG, "e\u0301", "\ud83d\ude00", "\u0928\u093f"})
    void cutsNoCharacterInHalf(String character) {
        var parts = TextParts.of(character.repeat(500), 101);

        assertThat(parts)
                .allSatisfy(it -> assertThat(it.length() % character.length()).isZero());
        assertThat(String.join("", parts)).isEqualTo(character.repeat(500));
    }

    @Test
    void cutsAnEndlessCharacterBetweenCodePoints() {
        assertThat(TextParts.of("a" + "\u0301".repeat(25), 10)).hasSize(3);
    }

    /** The table that the front end's tests read too, so that both cut alike. */
    @Test
    void agreesWithTheFrontEnd() {
        var table = JsonMapper.shared()
                .readValue(
                        Path.of("..", "frontend", "src", "shared", "text", "parts-cases.json")
                                .toFile(),
                        Case[].class);

        assertThat(table).hasSizeGreaterThan(10).allSatisfy(it -> assertThat(TextParts.of(it.text(), it.most()))
                .as(it.name())
                .isEqualTo(it.parts()));
    }

    private record Case(String name, String text, int most, List<String> parts) {}

    @Test
    void shortensBetweenCharacters() {
        assertThat(TextParts.shortened(FLAG.repeat(3), 3)).isEqualTo(FLAG);
        assertThat(TextParts.shortened("Ada", 3)).isEqualTo("Ada");
    }
}
