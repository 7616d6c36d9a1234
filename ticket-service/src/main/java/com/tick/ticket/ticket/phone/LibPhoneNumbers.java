package com.tick.ticket.ticket.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.tick.ticket.ticket.Mobile;
import com.tick.ticket.ticket.PhoneNumbers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class LibPhoneNumbers implements PhoneNumbers {

    /** No default country: a number without its country code could be anywhere. */
    private static final String NOWHERE = "ZZ";

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

    @Override
    public @Nullable String e164(String typed) {
        var bare = Mobile.bare(typed);
        var international = bare.startsWith("00") ? "+" + bare.substring(2) : bare;
        try {
            var number = numbers.parse(international, NOWHERE);
            return numbers.isPossibleNumber(number)
                    ? numbers.format(number, PhoneNumberUtil.PhoneNumberFormat.E164)
                    : null;
        } catch (NumberParseException unreadable) {
            return null;
        }
    }
}
