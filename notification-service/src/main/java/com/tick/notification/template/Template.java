package com.tick.notification.template;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A message text that WhatsApp has to approve.
 *
 * @param body with parameters such as {{1}}
 * @param buttons in order
 */
public record Template(
        String name,
        String language,
        String status,
        String category,
        @Nullable String quality,
        String body,
        List<Button> buttons) {

    private static final Pattern PARAMETER = Pattern.compile("\\{\\{[^}]+}}");

    public Template {
        buttons = List.copyOf(buttons);
    }

    public boolean approved() {
        return "APPROVED".equals(status);
    }

    public int parameters() {
        return (int) PARAMETER.matcher(body).results().count();
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

    /**
     * A button under the text.
     *
     * @param type URL, QUICK_REPLY or another
     * @param takesValue a link that ends in a parameter, or a reply with a payload
     */
    public record Button(String type, String text, boolean takesValue) {}
}
