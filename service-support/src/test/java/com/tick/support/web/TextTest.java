package com.tick.support.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TextTest {

    record Note(@Text(max = 5) @Nullable String title, @Text(max = 20, lines = true) @Nullable String body) {}

    @Test
    void charactersAreCountedAsPeopleCountThem() {
        assertThat(complaints(new Note("🔥".repeat(5), null))).isEmpty();
        assertThat(complaints(new Note("🔥".repeat(6), null))).containsExactly("title must have at most 5 characters");
    }

    @Test
    void whatCannotBeShownOrStoredIsRefused() {
        assertThat(complaints(new Note("a\u0000b", null))).containsExactly("title must not contain control characters");
        assertThat(complaints(new Note("a\nb", null))).containsExactly("title must not contain control characters");
        assertThat(complaints(new Note(null, "a\u001bb"))).containsExactly("body must not contain control characters");
        assertThat(complaints(new Note("a\ud83d", null)))
                .containsExactly("title must not contain an incomplete character");
    }

    @Test
    void linesMayBreakWhereTextHasLines() {
        assertThat(complaints(new Note(null, "a\r\n\tb"))).isEmpty();
    }

    private static List<String> complaints(Note note) {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            return factory.getValidator().validate(note).stream()
                    .map(TextTest::sentence)
                    .toList();
        }
    }

    private static String sentence(ConstraintViolation<Note> broken) {
        return broken.getPropertyPath() + " " + broken.getMessage();
    }
}
