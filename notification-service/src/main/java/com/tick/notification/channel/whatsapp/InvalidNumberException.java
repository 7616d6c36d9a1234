package com.tick.notification.channel.whatsapp;

import com.tick.support.error.Malformed;

/** What was given as a phone number is none. */
public class InvalidNumberException extends Malformed {

    public InvalidNumberException() {
        super("invalid-number", "A phone number has 7 to 15 digits, with the country code.", "phoneNumber");
    }
}
