package com.tick.support.text;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/** The one rule for e-mail addresses: what is one, and which two are the same. */
public final class EmailAddresses {

    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST = 254;

    /** RFC 5321's dot-string, with letters of any script as RFC 6531 allows; quoted local parts are nobody's. */
    private static final Pattern LOCAL_PART =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*");

    /** At least two labels, the last of them not a number. */
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?");

    private EmailAddresses() {}

    /** Whether mail can be sent to it from anywhere; a domain without a dot is known to one network only. */
    public static boolean isValid(String address) {
        int at = address.lastIndexOf('@');
        if (at < 1 || at > LONGEST_LOCAL_PART || address.length() > LONGEST) {
            return false;
        }
        return LOCAL_PART.matcher(address.substring(0, at)).matches()
                && DOMAIN.matcher(ascii(address.substring(at + 1))).matches();
    }

    /** The same for all spellings of an address that differ in invisible marks and in how the domain is written. */
    public static String normalized(String typed) {
        var address = VisibleText.strip(typed);
        int at = address.lastIndexOf('@');
        if (at < 0) {
            return address;
        }
        var domain = ascii(address.substring(at + 1));
        return domain.isEmpty() ? address : address.substring(0, at + 1) + IDN.toUnicode(domain);
    }

    /** The domain as mail servers write it; empty when it is none. */
    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException noDomain) {
            return "";
        }
    }
}
