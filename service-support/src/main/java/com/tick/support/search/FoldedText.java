package com.tick.support.search;

import com.tick.support.text.VisibleText;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text without what search does not tell apart: case, width, accents, digits of other scripts, marks that cannot be seen. Each
 * character that is left knows where in the text it comes from.
 */
final class FoldedText {

    /** What stands for itself nowhere else, and what it is read as. */
    private static final Map<Integer, String> READ_AS = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ŧ', "t"),
            Map.entry((int) 'ŋ', "n"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ς', "σ"),
            Map.entry((int) 'ё', "е"),
            // Arabic: forms of alef, the other ya, ta marbuta; tatweel only stretches
            Map.entry(0x0622, "\u0627"),
            Map.entry(0x0623, "\u0627"),
            Map.entry(0x0625, "\u0627"),
            Map.entry(0x0671, "\u0627"),
            Map.entry(0x0649, "\u064a"),
            Map.entry(0x0629, "\u0647"),
            Map.entry(0x0640, ""));

    /** Letters that many write as two, such as ue for ü. */
    private static final Map<Integer, String> WRITTEN_OUT =
            Map.of((int) 'ä', "ae", (int) 'ö', "oe", (int) 'ü', "ue", (int) 'ø', "oe", (int) 'å', "aa");

    private static final int FIRST_BEYOND_ASCII = 0x80;
    private static final int FIRST_MARK = 0x300;
    private static final int HALFWIDTH_VOICED = 0xff9e;
    private static final int HALFWIDTH_SEMI_VOICED = 0xff9f;

    private int[] characters;
    private int[] starts;
    private int[] ends;
    private @Nullable String @Nullable [] writtenOut;
    private int length;

    private FoldedText(int capacity) {
        characters = new int[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
    }

    static FoldedText of(String text) {
        var folded = new FoldedText(text.length() + 8);
        int at = 0;
        while (at < text.length()) {
            char next = text.charAt(at);
            int end = at + 1;
            if (next < FIRST_BEYOND_ASCII && (end == text.length() || text.charAt(end) < FIRST_MARK)) {
                folded.add(next >= 'A' && next <= 'Z' ? next + ('a' - 'A') : next, at, end, null);
            } else {
                end = endOfCluster(text, at);
                folded.addCluster(text, at, end);
            }
            at = end;
        }
        return folded;
    }

    int length() {
        return length;
    }

    int character(int index) {
        return characters[index];
    }

    /** Where in the text the character begins. */
    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    String plain(int from, int to) {
        return new String(characters, from, to - from);
    }

    /** The same with letters such as ü written as two; null where there is none. */
    @Nullable
    String writtenOut(int from, int to) {
        var letterPairs = writtenOut;
        if (letterPairs == null) {
            return null;
        }
        var spelled = new StringBuilder();
        boolean differs = false;
        for (int i = from; i < to; i++) {
            var letters = letterPairs[i];
            if (letters == null) {
                spelled.appendCodePoint(characters[i]);
            } else {
                spelled.append(letters);
                differs = true;
            }
        }
        return differs ? spelled.toString() : null;
    }

    private static int endOfCluster(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && belongsToTheOneBefore(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean belongsToTheOneBefore(int character) {
        return isMark(character) || character == HALFWIDTH_VOICED || character == HALFWIDTH_SEMI_VOICED;
    }

    static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private void addCluster(String text, int start, int end) {
        var cluster = Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFKC);
        cluster.toLowerCase(Locale.ROOT).codePoints().forEach(character -> addFolded(character, start, end));
    }

    private void addFolded(int character, int start, int end) {
        int digit = Character.digit(character, 10);
        if (digit >= 0) {
            add('0' + digit, start, end, null);
        } else if (!VisibleText.isIgnorable(character)) {
            addLetter(character, start, end);
        }
    }

    private void addLetter(int character, int start, int end) {
        var readAs = READ_AS.get(character);
        var two = WRITTEN_OUT.get(character);
        if (readAs != null) {
            readAs.codePoints().forEach(letter -> add(letter, start, end, two));
        } else if (isMark(character)) {
            if (!dropsMarks(length == 0 ? ' ' : characters[length - 1])) {
                add(character, start, end, null);
            }
        } else {
            add(character < FIRST_BEYOND_ASCII ? character : withoutAccent(character), start, end, two);
        }
    }

    private static int withoutAccent(int character) {
        var script = UnicodeScript.of(character);
        return script == UnicodeScript.LATIN || script == UnicodeScript.GREEK
                ? Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD)
                        .codePointAt(0)
                : character;
    }

    /** Where marks are accents or vowels that most leave out; elsewhere, as in Thai and Hindi, they make the word. */
    private static boolean dropsMarks(int character) {
        return switch (UnicodeScript.of(character)) {
            case LATIN, GREEK, CYRILLIC, ARABIC, HEBREW, COMMON -> true;
            default -> false;
        };
    }

    private void add(int character, int start, int end, @Nullable String two) {
        if (length == characters.length) {
            int larger = length * 2;
            characters = Arrays.copyOf(characters, larger);
            starts = Arrays.copyOf(starts, larger);
            ends = Arrays.copyOf(ends, larger);
            writtenOut = writtenOut == null ? null : Arrays.copyOf(writtenOut, larger);
        }
        if (two != null) {
            var letterPairs = writtenOut == null ? new String[characters.length] : writtenOut;
            letterPairs[length] = two;
            writtenOut = letterPairs;
        }
        characters[length] = character;
        starts[length] = start;
        ends[length++] = end;
    }
}
