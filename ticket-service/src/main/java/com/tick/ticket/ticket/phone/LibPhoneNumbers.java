package com.tick.ticket.ticket.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.tick.support.phone.PhoneLine;
import com.tick.support.phone.TypedNumber;
import com.tick.ticket.ticket.PhoneNumbers;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads numbers by libphonenumber: only those that are in use somewhere, never those that merely have enough digits. */
@Component
class LibPhoneNumbers implements PhoneNumbers {

    /** No default country: a number without its country code could be anywhere. */
    private static final String NOWHERE = "ZZ";

    /** The zero that one dials within a country only, as many write it: +44 (0) 20. */
    private static final Pattern TRUNK_ZERO = Pattern.compile("\\p{Ps}\\s*\\p{Nd}\\s*\\p{Pe}");

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

    @Override
    public @Nullable String e164(String typed) {
        var whole = TypedNumber.international(typed);
        if (!whole.startsWith("+")) {
            return null;
        }
        var kept = inUse(whole);
        var read = kept.filter(PhoneNumber::isItalianLeadingZero)
                .or(() -> withoutTrunkZero(typed))
                .or(() -> kept)
                .or(() -> inUse("+" + PhoneLine.key(whole.substring(1))));
        return read.map(it -> numbers.format(it, PhoneNumberFormat.E164)).orElse(null);
    }

    /**
     * As people there write it, such as 0151 2345678; else with the country's own code and no plus; else only where nothing
     * else can be meant. To a wrong number somebody else's private link would go.
     */
    @Override
    public @Nullable String e164(String typed, String country) {
        var bare = TypedNumber.international(typed);
        if (bare.startsWith("+")) {
            return e164(typed);
        }
        var region = country.toUpperCase(Locale.ROOT);
        var code = numbers.getCountryCodeForRegion(region);
        var national = inUse(bare, region);
        var withCode = inUse("+" + bare);
        return national.filter(it -> isWrittenLike(it, bare))
                .or(() -> withCode.filter(it -> it.getCountryCode() == code))
                .or(() -> withCode.isPresent() ? Optional.empty() : national)
                .map(it -> numbers.format(it, PhoneNumberFormat.E164))
                .orElse(null);
    }

    private boolean isWrittenLike(PhoneNumber number, String bare) {
        var national = TypedNumber.bare(numbers.format(number, PhoneNumberFormat.NATIONAL));
        return bare.equals(national) || bare.equals("0" + national);
    }

    private Optional<PhoneNumber> withoutTrunkZero(String typed) {
        var zero = TRUNK_ZERO.matcher(typed);
        return zero.find() && TypedNumber.bare(zero.group()).equals("0")
                ? inUse(TypedNumber.international(typed.substring(0, zero.start()) + typed.substring(zero.end())))
                : Optional.empty();
    }

    private Optional<PhoneNumber> inUse(String international) {
        return inUse(international, NOWHERE);
    }

    private Optional<PhoneNumber> inUse(String typed, String region) {
        try {
            return Optional.of(numbers.parse(typed, region)).filter(numbers::isValidNumber);
        } catch (NumberParseException unreadable) {
            return Optional.empty();
        }
    }
}
