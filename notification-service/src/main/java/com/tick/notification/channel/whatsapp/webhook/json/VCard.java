package com.tick.notification.channel.whatsapp.webhook.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A contact as phones exchange it (RFC 6350 and its elders), as far as agents need it. */
final class VCard {

    private static final int MOST_LINES = 20;

    private VCard() {}

    /** The name first, then company, phones and mails in their order; empty when it says none of these. */
    static List<String> lines(String text) {
        var name = "";
        var others = new ArrayList<String>();
        for (var line : unfolded(text)) {
            int colon = line.indexOf(':');
            if (colon < 0) {
                continue;
            }
            var value = value(line.substring(colon + 1));
            switch (property(line.substring(0, colon))) {
                case "FN" -> name = value;
                case "ORG" -> others.add(0, value.replace(";", ", "));
                case "TEL", "EMAIL" -> others.add(value);
                default -> {}
            }
        }
        if (!name.isEmpty()) {
            others.add(0, name);
        }
        return others.stream().filter(it -> !it.isBlank()).limit(MOST_LINES).toList();
    }

    /** A line that begins with a blank goes on with the one before. */
    private static List<String> unfolded(String text) {
        return text.replaceAll("\\r?\\n[ \\t]", "").lines().toList();
    }

    /** Without the group before it and the parameters behind. */
    private static String property(String head) {
        var name = head.split(";", 2)[0];
        return name.substring(name.lastIndexOf('.') + 1).strip().toUpperCase(Locale.ROOT);
    }

    private static String value(String typed) {
        return typed.replaceAll("(?i)^(tel|mailto):", "")
                .replaceAll("\\\\[nN]", " ")
                .replaceAll("\\\\(.)", "$1")
                .strip();
    }
}
