package com.tick.support.search;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The terms that one word is found by. {@code Müller} is indexed as {@code muller} and as {@code mueller}. A word that has ae, oe
 * or ue already may have been an umlaut, so {@code mueller} is indexed as itself and, marked as a guess, as {@code muller}.
 */
final class Spellings {

    /** In front of a guess, so that it meets guesses only. */
    static final String GUESS = "~";

    static final int LONGEST = 40;

    private static final Pattern TWO_FOR_ONE = Pattern.compile("(?<![aeiouyq])([aou])e");

    /** Shorter words with ae, oe or ue are seldom German: does, blue, shoe. */
    private static final int SHORTEST_GUESS = 5;

    private Spellings() {}

    static Set<String> indexed(FoldedText text, int from, int to) {
        var terms = new LinkedHashSet<String>();
        var plain = text.plain(from, to);
        terms.add(cut(plain));
        var writtenOut = text.writtenOut(from, to);
        if (writtenOut != null) {
            terms.add(cut(writtenOut));
        }
        var guess = guess(plain);
        if (guess != null) {
            terms.add(GUESS + cut(guess));
        }
        return terms;
    }

    /** The word with one letter for ae, oe and ue; null where there is none. */
    static @Nullable String guess(String word) {
        if (word.length() < SHORTEST_GUESS || word.indexOf('e') < 1) {
            return null;
        }
        var guess = TWO_FOR_ONE.matcher(word).replaceAll("$1");
        return guess.equals(word) ? null : guess;
    }

    static String cut(String term) {
        return term.codePointCount(0, term.length()) <= LONGEST
                ? term
                : term.substring(0, term.offsetByCodePoints(0, LONGEST));
    }
}
