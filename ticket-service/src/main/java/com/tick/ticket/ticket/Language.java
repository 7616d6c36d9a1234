package com.tick.ticket.ticket;

import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a customer reads.
 *
 * @param tag as in BCP 47: a language, with a region where one was named, such as {@code de} or {@code pt-BR}
 */
public record Language(String tag) {

    /** Longer tags may say more, such as how the language is written; that is not kept. */
    public static final String FORM = "[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,4}";

    /** Empty when it names none. */
    public static Optional<Language> named(String typed) {
        if (!typed.matches(FORM)) {
            return Optional.empty();
        }
        var locale = Locale.forLanguageTag(typed.replace('_', '-'));
        if (locale.getLanguage().isEmpty()) {
            return Optional.empty();
        }
        var region = locale.getCountry();
        return Optional.of(new Language(region.isEmpty() ? locale.getLanguage() : locale.getLanguage() + "-" + region));
    }

    /** The one that a browser's Accept-Language likes best; one that cannot be read is no reason to refuse a request. */
    public static Optional<Language> preferred(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Optional.empty();
        }
        try {
            return LanguageRange.parse(acceptLanguage).stream()
                    .filter(it -> it.getWeight() > 0)
                    .flatMap(it -> named(it.getRange()).stream())
                    .findFirst();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
