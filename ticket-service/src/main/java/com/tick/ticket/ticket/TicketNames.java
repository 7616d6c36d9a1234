package com.tick.ticket.ticket;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What people call a ticket when they mean just that one. */
public final class TicketNames {

    private static final Pattern NUMBER = Pattern.compile("[#\uff03]?(\\p{Nd}{1,18})");
    private static final Pattern REFERENCE = Pattern.compile("TK[- ]?([2-9A-HJKMNP-TV-Z]{4,14})");

    private TicketNames() {}

    /** Such as 42 of {@code #42}. */
    public static Optional<Long> number(String typed) {
        var number = NUMBER.matcher(typed);
        return number.matches() ? Optional.of(Long.valueOf(number.group(1))) : Optional.empty();
    }

    /** As it is stored, however it was typed. */
    public static Optional<String> reference(String typed) {
        var reference = REFERENCE.matcher(typed.toUpperCase(Locale.ROOT));
        return reference.matches() ? Optional.of("TK-" + reference.group(1)) : Optional.empty();
    }
}
