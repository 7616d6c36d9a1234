package com.tick.notification.channel.whatsapp.template;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A message text that WhatsApp has to approve.
 *
 * @param header above the body; null when it has none, or one that is no text
 * @param headerTakesValue a picture, a document or another value belongs above the body
 * @param body with parameters such as {{1}}
 * @param footer below the body
 * @param buttons in order
 */
public record Template(
        String name,
        String language,
        String status,
        String category,
        @Nullable String quality,
        @Nullable String header,
        boolean headerTakesValue,
        String body,
        @Nullable String footer,
        List<Button> buttons) {

    private static final Set<String> SENDABLE = Set.of("APPROVED", "REINSTATED");
    private static final Pattern PARAMETER = Pattern.compile("\\{\\{([^}]+)}}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,3}");
    private static final Set<String> PLAIN_BUTTONS = Set.of("QUICK_REPLY", "URL", "PHONE_NUMBER");

    public Template {
        buttons = List.copyOf(buttons);
    }

    static Template unknown(String name, String language) {
        return new Template(name, language, "UNKNOWN", "", null, null, false, "", null, List.of());
    }

    public boolean approved() {
        return SENDABLE.contains(status);
    }

    /** Whether WhatsApp would take with this one what it took with another, and refuse what it refused. */
    boolean sendsAsBefore(Template earlier) {
        return name.equals(earlier.name)
                && language.equals(earlier.language)
                && approved() == earlier.approved()
                && headerTakesValue == earlier.headerTakesValue
                && body.equals(earlier.body)
                && buttons.equals(earlier.buttons);
    }

    public boolean marketing() {
        return "MARKETING".equals(category);
    }

    /** How often its body has a parameter. */
    public int parameters() {
        return (int) PARAMETER.matcher(body).results().count();
    }

    /** The body's parameters, each once, in the order in which WhatsApp wants their values. */
    public List<String> parameterNames() {
        var found = PARAMETER
                .matcher(body)
                .results()
                .map(it -> it.group(1).strip())
                .distinct()
                .toList();
        return numbered(found)
                ? found.stream()
                        .sorted(Comparator.comparingInt(Integer::parseInt))
                        .toList()
                : found;
    }

    /** Whether its parameters have names instead of numbers. */
    public boolean named() {
        return !numbered(parameterNames());
    }

    private static boolean numbered(List<String> names) {
        return names.stream().allMatch(it -> DIGITS.matcher(it).matches());
    }

    /** Whether the values of its body's parameters are all that it needs. */
    boolean selfContained() {
        return !headerTakesValue
                && !body.isBlank()
                && buttons.stream().allMatch(it -> PLAIN_BUTTONS.contains(it.type()) && !it.needsValue());
    }

    /** The text with these values in place of its parameters; what has no value stays as it is. */
    public String filled(List<String> values) {
        var text = new StringBuilder();
        var found = PARAMETER.matcher(body);
        int from = 0;
        for (int i = 0; found.find(); i++) {
            text.append(body, from, found.start()).append(i < values.size() ? values.get(i) : found.group());
            from = found.end();
        }
        return text.append(body.substring(from)).toString();
    }

    /** The body as the customer reads it, with a value for each of {@link #parameterNames()}. */
    String bodyWith(List<String> values) {
        var names = parameterNames();
        return PARAMETER
                .matcher(body)
                .replaceAll(it -> Matcher.quoteReplacement(
                        values.get(names.indexOf(it.group(1).strip()))));
    }

    /** Everything that stands on the customer's phone but its buttons. */
    String framed(String filledBody) {
        return Stream.of(header, filledBody, footer)
                .filter(it -> it != null && !it.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /**
     * A button under the text.
     *
     * @param type URL, QUICK_REPLY or another
     * @param takesValue a link that ends in a parameter, or a reply with a payload
     */
    public record Button(String type, String text, boolean takesValue) {

        /** A reply without a payload is told by its words; a link without its end leads nowhere. */
        boolean needsValue() {
            return takesValue && !"QUICK_REPLY".equals(type);
        }
    }
}
