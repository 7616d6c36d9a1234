package com.tick.support.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class VisibleTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\r\n",
                "\u00a0",
                "\u2007\u202f",
                "\u3000",
                "\u200b",
                "\u200b\u200c\u200d",
                "\u2060\ufeff",
                "\u3164",
                "\u115f\u1160",
                "\uffa0",
                "\u2800\u2800",
                "\u00ad",
                "\u034f",
                "\u061c\u200e\u200f",
                "\ufe0f",
                "\u202e\u2066\u2069",
                "\u0000\u0007",
                "\u180e",
                "\udb40\udc41",
                "\u2028\u2029",
                "\u1680",
                "\u0085"
            })
    void findsNothingToSee(String text) {
        assertThat(VisibleText.isBlank(text)).isTrue();
        assertThat(VisibleText.strip(text).isEmpty() || VisibleText.isBlank(VisibleText.strip(text)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {".", "0", "\u200ba\u200b", "\u0627", "\u2764\ufe0f", "\u2801", "\u00a0-\u00a0", "\ud83d\ude00"})
    void seesEverythingElse(String text) {
        assertThat(VisibleText.isBlank(text)).isFalse();
    }

    /** The table that the front end's tests read too, so that both have one definition. */
    @Test
    void agreesWithTheFrontEnd() {
        var table = JsonMapper.shared()
                .readValue(
                        Path.of("..", "frontend", "src", "shared", "text", "blank-cases.json")
                                .toFile(),
                        Case[].class);

        assertThat(table).hasSizeGreaterThan(50).allSatisfy(it -> {
            assertThat(VisibleText.isBlank(it.text())).as(it.name()).isEqualTo(it.blank());
            assertThat(VisibleText.strip(it.text())).as(it.name()).isEqualTo(it.trimmed());
        });
    }

    private record Case(String name, String text, boolean blank, String trimmed) {}

    @Test
    void treatsNothingAtAllAsBlank() {
        assertThat(VisibleText.isBlank(null)).isTrue();
    }

    @Test
    void stripsWhatCannotBeSeenAtTheEnds() {
        assertThat(VisibleText.strip("\u00a0\u200b\ufeff Ada\u2003Lovelace \u00a0\u200b"))
                .isEqualTo("Ada\u2003Lovelace");
    }

    @Test
    void leavesTheVariantOfTheLastCharacter() {
        assertThat(VisibleText.strip("\u2764\ufe0f ")).isEqualTo("\u2764\ufe0f");
    }
}
