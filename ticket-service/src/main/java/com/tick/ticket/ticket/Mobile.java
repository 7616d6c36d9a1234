package com.tick.ticket.ticket;

import com.tick.support.phone.PhoneLine;
import com.tick.support.phone.TypedNumber;
import org.jspecify.annotations.Nullable;

/**
 * A mobile number as a customer typed it.
 *
 * @param e164 the number with country code; null when it cannot be read as one, so WhatsApp is not tried
 */
public record Mobile(String typed, @Nullable String e164) {

    private static final int LONGEST = 40;

    public Mobile {
        // More separators than digits: only then is the number not kept as typed.
        typed = typed.length() <= LONGEST ? typed : TypedNumber.bare(typed);
    }

    /** What search looks at: the key of the phone line, else the digits as typed. */
    public String digits() {
        return e164 == null ? TypedNumber.bare(typed).replace("+", "") : PhoneLine.key(e164.replace("+", ""));
    }
}
