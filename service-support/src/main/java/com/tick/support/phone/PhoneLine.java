package com.tick.support.phone;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One key for each phone line. In three countries the same line is written with and without a digit that marks mobiles,
 * and WhatsApp's ids keep to neither way.
 */
public final class PhoneLine {

    /** Brazil gave its mobiles a ninth digit; the old eight begin with 6 to 9. */
    private static final Pattern BRAZIL_WITHOUT_NINTH = Pattern.compile("55([1-9][0-9])([6-9][0-9]{7})");

    /** Mexico dropped the 1 in front of mobiles in 2019. */
    private static final Pattern MEXICO_WITH_ONE = Pattern.compile("521([0-9]{10})");

    /** Argentina puts a 9 in front of mobiles that are called from abroad. */
    private static final Pattern ARGENTINA_WITH_NINE = Pattern.compile("549([0-9]{10})");

    private static final Pattern BRAZIL = Pattern.compile("55([1-9][0-9])9([6-9][0-9]{7})");
    private static final Pattern MEXICO = Pattern.compile("52([0-9]{10})");
    private static final Pattern ARGENTINA = Pattern.compile("54([0-9]{10})");

    private PhoneLine() {}

    /**
     * The key of a number, in digits.
     *
     * @param digits with the country code, without plus or separators
     */
    public static String key(String digits) {
        var brazil = BRAZIL_WITHOUT_NINTH.matcher(digits);
        if (brazil.matches()) {
            return "55" + brazil.group(1) + "9" + brazil.group(2);
        }
        var mexico = MEXICO_WITH_ONE.matcher(digits);
        if (mexico.matches()) {
            return "52" + mexico.group(1);
        }
        var argentina = ARGENTINA_WITH_NINE.matcher(digits);
        return argentina.matches() ? "54" + argentina.group(1) : digits;
    }

    /**
     * Every way in which the number's line is written, its key first: what a store of numbers is asked for.
     *
     * @param digits with the country code, without plus or separators
     */
    public static List<String> spellings(String digits) {
        var key = key(digits);
        var brazil = BRAZIL.matcher(key);
        if (brazil.matches()) {
            return List.of(key, "55" + brazil.group(1) + brazil.group(2));
        }
        var mexico = MEXICO.matcher(key);
        if (mexico.matches()) {
            return List.of(key, "521" + mexico.group(1));
        }
        var argentina = ARGENTINA.matcher(key);
        return argentina.matches() ? List.of(key, "549" + argentina.group(1)) : List.of(key);
    }
}
