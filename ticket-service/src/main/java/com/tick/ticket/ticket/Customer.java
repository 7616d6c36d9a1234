package com.tick.ticket.ticket;

import org.jspecify.annotations.Nullable;

/**
 * Who asks for help.
 *
 * @param email null only for customers who came by a channel without
 * @param mobile as typed
 * @param mobileE164 the same number with country code, where it could be read as one
 * @param mobileDigits the digits alone, for search
 * @param mobileGuessed whether that number's country is only the one chosen beside it
 * @param username what they are found by on WhatsApp
 * @param language the tag of what they read; null where nobody knows
 */
public record Customer(
        String name,
        @Nullable String email,
        @Nullable String mobile,
        @Nullable String mobileE164,
        @Nullable String mobileDigits,
        boolean mobileGuessed,
        @Nullable String username,
        @Nullable String language) {

    private static final int LONGEST_NAME = 100;

    public static Customer fromWeb(String name, String email, @Nullable Mobile mobile, @Nullable Language language) {
        var tag = language == null ? null : language.tag();
        return mobile == null
                ? new Customer(name, email, null, null, null, false, null, tag)
                : new Customer(
                        name, email, mobile.typed(), mobile.e164(), mobile.digits(), mobile.guessed(), null, tag);
    }

    public static Customer fromChannel(
            String name, @Nullable String mobileE164, @Nullable String username, @Nullable String email) {
        var digits = mobileE164 == null ? null : new Mobile(mobileE164, mobileE164).digits();
        return new Customer(shortened(name), email, mobileE164, mobileE164, digits, false, username, null);
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }
}
