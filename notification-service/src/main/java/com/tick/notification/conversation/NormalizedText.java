package com.tick.notification.conversation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words without anything that changes nothing about them: width and case of letters, accents, what cannot be seen,
 * punctuation, and spaces between the letters of a single word.
 */
final class NormalizedText {

    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\p{Me}\\p{Cf}\\x{640}\\x{2800}]+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{P}\\p{S}]+");
    private static final Pattern LETTER_BY_LETTER = Pattern.compile("\\p{L}( \\p{L}){2,}");

    private NormalizedText() {}

    static String of(String text) {
        var letters =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        var words = BETWEEN.matcher(letters.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        return LETTER_BY_LETTER.matcher(words).matches() ? words.replace(" ", "") : words;
    }
}
