package com.tick.ticket.ticket;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mobile number as a customer typed it.
 *
 * @param e164 the number with country code; null when it cannot be read as one, so WhatsApp is not tried
 */
public record Mobile(String typed, @Nullable String e164) {

    /** Digits with an optional plus, and any spaces, dots, dashes and brackets between them. */
    public static final String FORM =
            "[\\s\\u00a0.()\\[\\]\\-]*+(?:\\+[\\s\\u00a0.()\\[\\]\\-]*+)?(?:[0-9][\\s\\u00a0.()\\[\\]\\-]*+){7,15}";

    private static final Pattern SEPARATORS = Pattern.compile("[^0-9+]");
    private static final int LONGEST = 40;

    public Mobile {
        // More separators than digits: only then is the number not kept as typed.
        typed = typed.length() <= LONGEST ? typed : bare(typed);
    }

    public String digits() {
        return bare(e164 == null ? typed : e164).replace("+", "");
    }

    /** The number without separators. */
    public static String bare(String typed) {
        return SEPARATORS.matcher(typed).replaceAll("");
    }
}
