package com.tick.notification.outbound;

import com.tick.support.error.Malformed;

/** What was given as a phone number is none. */
public class InvalidNumber extends Malformed {

    public InvalidNumber() {
        super("invalid-number", "A phone number has 7 to 15 digits, with the country code.", "phoneNumber");
    }
}
