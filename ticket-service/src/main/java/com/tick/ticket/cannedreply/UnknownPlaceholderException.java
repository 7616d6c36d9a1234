package com.tick.ticket.cannedreply;

import com.tick.support.error.Invalid;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A text has a placeholder that means nothing. */
public final class UnknownPlaceholderException extends Invalid {

    private static final int LONGEST = 30;

    UnknownPlaceholderException(String name) {
        super(
                "unknown-placeholder",
                "body: Unknown placeholder {{%s}}. Available placeholders: %s."
                        .formatted(
                                name.length() <= LONGEST ? name : name.substring(0, LONGEST) + "…",
                                Arrays.stream(Placeholder.values())
                                        .map(it -> "{{" + it.wireName() + "}}")
                                        .collect(Collectors.joining(", "))),
                "body");
    }
}
