package com.tick.ticket.ticket;

import com.tick.support.phone.PhoneLine;
import com.tick.support.phone.TypedNumber;
import org.jspecify.annotations.Nullable;

/**
 * A mobile number as a customer typed it.
 *
 * @param e164 the number with country code; null when it cannot be read as one, so WhatsApp is not tried
 * @param guessed the country code was not typed, but chosen beside the number
 */
public record Mobile(String typed, @Nullable String e164, boolean guessed) {

    private static final int LONGEST = 40;

    public Mobile {
        // More separators than digits: only then is the number not kept as typed.
        typed = typed.length() <= LONGEST ? typed : TypedNumber.bare(typed);
    }

    public Mobile(String typed, @Nullable String e164) {
        this(typed, e164, false);
    }

    /** @param country the ISO code of the country whose numbers are meant; null where nobody said */
    public static Mobile read(String typed, @Nullable String country, PhoneNumbers numbers) {
        var exact = numbers.e164(typed);
        if (exact != null || country == null) {
            return new Mobile(typed, exact);
        }
        var completed = numbers.e164(typed, country);
        return new Mobile(typed, completed, completed != null);
    }

    /** What search looks at: the key of the phone line, else the digits as typed. */
    public String digits() {
        return e164 == null ? TypedNumber.bare(typed).replace("+", "") : PhoneLine.key(e164.replace("+", ""));
    }
}
