package com.tick.support.logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.pattern.CompositeConverter;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Logback's {@code %masked(...)}: puts the kind of a thing in the place of e-mail addresses, phone numbers, tokens and
 * WhatsApp ids, wherever they come from. A second line of defence: our own code does not log them in the first place.
 */
public class PersonalDataMask extends CompositeConverter<ILoggingEvent> {

    private record Rule(Pattern what, String mask) {}

    private static final List<Rule> RULES = List.of(
            rule("eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]*", "<token>"),
            rule("(?i)(?<=bearer )[^\\s\"',]+", "<token>"),
            rule("(?i)(?<=(?:token|secret|password|api[_-]?key)[=:] ?)[^\\s\"'&,;]+", "<secret>"),
            rule("wamid\\.[\\w=+/-]+", "<wamid>"),
            // a private link's token: 32 bytes as base64url
            rule("(?<![\\w-])[\\w-]{43}(?![\\w-])", "<token>"),
            rule("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+", "<e-mail>"),
            rule("(?<![\\w.+-])\\+\\d(?:[ ()./-]{0,2}\\d){6,14}(?!\\d)", "<phone>"),
            // as WhatsApp writes them: country code first, no plus
            rule("(?<![\\w.-])\\d{10,15}(?![\\w-])", "<phone>"));

    @Override
    protected String transform(ILoggingEvent event, String text) {
        return mask(text);
    }

    static String mask(String text) {
        var masked = text;
        for (var rule : RULES) {
            masked = rule.what().matcher(masked).replaceAll(rule.mask());
        }
        return masked;
    }

    private static Rule rule(String what, String mask) {
        return new Rule(Pattern.compile(what), mask);
    }
}
