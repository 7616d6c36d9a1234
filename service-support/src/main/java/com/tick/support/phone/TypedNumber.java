package com.tick.support.phone;

import com.tick.support.text.VisibleText;
import java.util.regex.Pattern;

/** A phone number as somebody typed it, in any script and with any separators. */
public final class TypedNumber {

    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9]{7,15}");
    private static final String DOTS_AND_SLASHES =
            "./\\\u00b7\u2024\u2027\u2044\u2215\u2219\u22c5\u3002\u30fb\uff0e\uff0f\uff3c\uff61\uff65";
    private static final String PLUSES = "+\u207a\u208a\ufb29\ufe62\uff0b";
    private static final String MINUSES = "\u00ad\u02d7\u203e\u2043\u207b\u208b\u2212\u2796\u30fc\uff70";
    private static final String INTERNATIONAL_PREFIX = "00";

    private TypedNumber() {}

    /**
     * Digits, with a plus in front if there was one: without spaces, dots, dashes, slashes, brackets and marks that
     * cannot be seen. Anything else stays, so that it can be refused.
     */
    public static String bare(String typed) {
        var bare = new StringBuilder();
        typed.codePoints().forEach(it -> append(bare, it));
        return bare.toString();
    }

    /** The same with a plus where an international prefix (00) was typed. */
    public static String international(String typed) {
        var bare = bare(typed);
        return bare.startsWith(INTERNATIONAL_PREFIX) ? "+" + bare.substring(INTERNATIONAL_PREFIX.length()) : bare;
    }

    /** Whether it has as many digits as phone numbers have, and nothing but separators besides. */
    public static boolean isPossible(String typed) {
        return NUMBER.matcher(bare(typed)).matches();
    }

    private static void append(StringBuilder bare, int character) {
        int digit = Character.digit(character, 10);
        if (digit >= 0) {
            bare.append(digit);
        } else if (PLUSES.indexOf(character) >= 0) {
            bare.append('+');
        } else if (!isSeparator(character)) {
            bare.appendCodePoint(character);
        }
    }

    private static boolean isSeparator(int character) {
        return switch (Character.getType(character)) {
            case Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION -> true;
            default ->
                DOTS_AND_SLASHES.indexOf(character) >= 0
                        || MINUSES.indexOf(character) >= 0
                        || VisibleText.isBlank(Character.toString(character));
        };
    }
}
