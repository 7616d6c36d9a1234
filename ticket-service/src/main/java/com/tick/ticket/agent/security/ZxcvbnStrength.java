package com.tick.ticket.agent.security;

import com.nulabinc.zxcvbn.Zxcvbn;
import com.tick.ticket.agent.PasswordStrength;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Estimates by zxcvbn how many guesses a password takes. Its dictionaries have the commonest leaked passwords, and English words, names and films; no rules about kinds of characters.
 */
@Component
class ZxcvbnStrength implements PasswordStrength {

    /** How many of the commonest leaked passwords the library knows. */
    static final long COMMON_PASSWORDS = 30_000;

    /** 10^8 guesses and more: out of reach of anybody who has to ask the server. */
    private static final int LEAST_SCORE = 3;

    /** The estimate takes time by the square of the length; a password is no weaker for what follows. */
    private static final int LONGEST = 64;

    private static final List<String> OURS = List.of("tick", "ticket", "tickets", "helpdesk", "support", "desk");

    private static final String BETWEEN = "[^\\p{L}\\p{N}]+";

    private final Zxcvbn zxcvbn = new Zxcvbn();

    @Override
    public @Nullable String weakness(String password, List<String> context) {
        var head = password.substring(
                0, password.offsetByCodePoints(0, Math.min(LONGEST, password.codePointCount(0, password.length()))));
        var words = Stream.concat(OURS.stream(), context.stream().flatMap(ZxcvbnStrength::parts))
                .map(it -> it.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        var strength = zxcvbn.measure(head, words);
        if (strength.getScore() >= LEAST_SCORE) {
            return null;
        }
        var feedback = strength.getFeedback();
        var warning = feedback.getWarning(Locale.ENGLISH);
        var suggestions = feedback.getSuggestions(Locale.ENGLISH);
        return Stream.concat(
                        Stream.of(warning.isBlank() ? "This password is easy to guess" : warning), suggestions.stream())
                .map(it -> it.strip().replaceFirst("[.]?$", "."))
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }

    private static Stream<String> parts(String text) {
        return Stream.concat(Stream.of(text, text.replaceAll(BETWEEN, "")), Stream.of(text.split(BETWEEN)))
                .filter(it -> it.length() > 2);
    }
}
