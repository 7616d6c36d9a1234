package com.tick.simulator.template;

import com.tick.simulator.chat.PhoneButton;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A message text agreed with the platform beforehand.
 *
 * @param body with positional parameters, such as {{1}}
 * @param buttons the value of a link may hold one parameter at its end
 */
public record Template(
        String name,
        String language,
        String category,
        Status status,
        String body,
        @Nullable String footer,
        List<PhoneButton> buttons) {
    private static final Pattern PARAMETER = Pattern.compile("\\{\\{(\\d+)}}");

    /** Where the template stands with the platform. */
    public enum Status {
        APPROVED,
        PENDING,
        REJECTED,
        PAUSED,
        DISABLED
    }

    long parameters() {
        return PARAMETER.matcher(body).results().count();
    }

    /** In one pass, so that words which look like a parameter stay words. */
    String filled(List<String> words) {
        return PARAMETER
                .matcher(body)
                .replaceAll(found -> Matcher.quoteReplacement(words.get(Integer.parseInt(found.group(1)) - 1)));
    }

    Template at(Status other) {
        return new Template(name, language, category, other, body, footer, buttons);
    }
}
