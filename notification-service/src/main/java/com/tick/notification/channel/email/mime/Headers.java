package com.tick.notification.channel.email.mime;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The headers of a mail or a part; what the library cannot read is absent. */
record Headers(MimePart part) {

    private static final int MOST_IDS = 200;
    private static final int LONGEST_ID = 500;
    private static final Pattern ID = Pattern.compile("<([^<>\\s]{1,500})>");

    @Nullable
    String first(String name) {
        try {
            var values = part.getHeader(name);
            return values == null || values.length == 0 ? null : values[0];
        } catch (MessagingException unreadable) {
            return null;
        }
    }

    List<String> all(String name) {
        try {
            var values = part.getHeader(name);
            return values == null ? List.of() : List.of(values);
        } catch (MessagingException unreadable) {
            return List.of();
        }
    }

    /** Decoded; empty where there is none. */
    String text(String name) {
        return HeaderText.decode(first(name));
    }

    /** In lower case; empty where there is none. */
    String word(String name) {
        return text(name).toLowerCase(Locale.ROOT);
    }

    boolean has(String name) {
        return first(name) != null;
    }

    /** Without angle brackets. Some programs leave them out. */
    List<String> ids(String name) {
        var found = new ArrayList<String>();
        for (var value : all(name)) {
            var id = ID.matcher(value);
            boolean any = false;
            while (id.find() && found.size() < MOST_IDS) {
                any = true;
                add(found, id.group(1));
            }
            var bare = value.strip();
            if (!any && bare.length() <= LONGEST_ID && bare.matches("[^\\s<>]+@[^\\s<>]+")) {
                add(found, bare);
            }
        }
        return List.copyOf(found);
    }

    private static void add(List<String> found, String id) {
        if (!found.contains(id)) {
            found.add(id);
        }
    }
}
