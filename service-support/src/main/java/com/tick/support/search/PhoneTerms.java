package com.tick.support.search;

import com.tick.support.phone.PhoneLine;
import com.tick.support.phone.TypedNumber;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Phone numbers as terms. The digits backwards let a number without its country find the one with it, and the last digits find
 * the whole; the digits forwards let its beginning find it.
 */
final class PhoneTerms {

    static final String BACKWARDS = "#";
    static final String FORWARDS = "+";

    static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 15;
    private static final int LONGEST_COUNTRY_CODE = 3;
    private static final int MOST_SEPARATORS = 3;

    /** The zero that one dials within a country only, as many write it: +44 (0) 20. */
    private static final Pattern TRUNK_ZERO = Pattern.compile("\\p{Ps}\\s*\\p{Nd}\\s*\\p{Pe}");

    /** @param digits with a plus in front when it begins with a country's code */
    record Phone(int start, int end, String digits) {

        boolean international() {
            return digits.startsWith("+");
        }

        /** The digits that are the same however it is written. */
        String key() {
            return international() ? PhoneLine.key(digits.substring(1)) : digits.replaceFirst("^0+", "");
        }
    }

    private PhoneTerms() {}

    /** Everything in a text that may be a number, of so many digits at least. */
    static List<Phone> numbers(String text, int fewest) {
        var found = new ArrayList<Phone>();
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            int width = Character.charCount(character);
            if (Character.digit(character, 10) < 0) {
                at += width;
                continue;
            }
            int end = end(text, at);
            int start = beginsWithPlus(text, at);
            var digits = digits(text.substring(start, end));
            int count = digits.replace("+", "").length();
            if (count >= fewest && count <= MOST_DIGITS) {
                found.add(new Phone(start, end, digits));
            }
            at = end;
        }
        return found;
    }

    static Set<String> indexed(Phone number) {
        var terms = new LinkedHashSet<String>();
        var key = number.key();
        terms.add(BACKWARDS + backwards(key));
        terms.add(FORWARDS + key);
        if (number.international()) {
            for (int code = 1; code <= LONGEST_COUNTRY_CODE; code++) {
                terms.add(FORWARDS + key.substring(code));
            }
        }
        return terms;
    }

    /** Where a text has what was typed: all of it, its beginning, or its end. */
    static List<SearchQuery.Alternative> wanted(Phone number) {
        var key = number.key();
        var wanted = new ArrayList<SearchQuery.Alternative>();
        if (key.isEmpty()) {
            return wanted;
        }
        wanted.add(SearchQuery.Alternative.started(FORWARDS + key));
        if (!number.international()) {
            wanted.add(SearchQuery.Alternative.started(BACKWARDS + backwards(key)));
            var line = PhoneLine.key(key);
            if (!line.equals(key)) {
                wanted.add(SearchQuery.Alternative.whole(BACKWARDS + backwards(line)));
            }
            return wanted;
        }
        wanted.add(SearchQuery.Alternative.whole(BACKWARDS + backwards(key)));
        for (int code = 1; code <= LONGEST_COUNTRY_CODE && key.length() - code >= FEWEST_DIGITS; code++) {
            wanted.add(SearchQuery.Alternative.whole(BACKWARDS + backwards(key.substring(code))));
        }
        return wanted;
    }

    static String backwards(String digits) {
        return new StringBuilder(digits).reverse().toString();
    }

    private static String digits(String typed) {
        var number = TypedNumber.international(typed);
        if (!number.startsWith("+")) {
            return number;
        }
        var zero = TRUNK_ZERO.matcher(typed);
        return zero.find() && TypedNumber.bare(zero.group()).equals("0")
                ? TypedNumber.international(typed.substring(0, zero.start()) + typed.substring(zero.end()))
                : number;
    }

    private static int end(String text, int start) {
        int end = start;
        int separators = 0;
        for (int at = start; at < text.length() && separators <= MOST_SEPARATORS; ) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            if (Character.digit(character, 10) >= 0) {
                end = at;
                separators = 0;
            } else if (character != '\n'
                    && TypedNumber.bare(Character.toString(character)).isEmpty()) {
                separators++;
            } else {
                return end;
            }
        }
        return end;
    }

    /** The plus may have a bracket or a space behind it. */
    private static int beginsWithPlus(String text, int start) {
        int at = start;
        for (int i = 0; i < MOST_SEPARATORS && at > 0; i++) {
            int before = text.codePointBefore(at);
            at -= Character.charCount(before);
            var bare = TypedNumber.bare(Character.toString(before));
            if (bare.equals("+")) {
                return at;
            }
            if (!bare.isEmpty()) {
                return start;
            }
        }
        return start;
    }
}
