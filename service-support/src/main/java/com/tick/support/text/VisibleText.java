package com.tick.support.text;

import org.jspecify.annotations.Nullable;

/**
 * The one definition of blank: text of which nothing can be seen. Besides white space these are controls, what Unicode
 * calls default ignorable (joiners, direction marks, variation selectors, tags, Hangul fillers), and the empty Braille
 * pattern.
 */
public final class VisibleText {

    private static final int BRAILLE_BLANK = 0x2800;
    private static final int NULL_NOTEHEAD = 0x1d159;

    /** Default_Ignorable_Code_Point of Unicode 16, as first and last of each range. */
    private static final int[] IGNORABLE = {
        0x00ad, 0x00ad, 0x034f, 0x034f, 0x061c, 0x061c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b, 0x180f, 0x200b, 0x200f,
        0x202a, 0x202e, 0x2060, 0x206f, 0x3164, 0x3164, 0xfe00, 0xfe0f, 0xfeff, 0xfeff, 0xffa0, 0xffa0, 0xfff0, 0xfff8,
        0x1bca0, 0x1bca3, 0x1d173, 0x1d17a, 0xe0000, 0xe0fff
    };

    private VisibleText() {}

    /** Whether nothing of it can be seen. Null is blank. */
    public static boolean isBlank(@Nullable CharSequence text) {
        return text == null || text.codePoints().allMatch(VisibleText::isInvisible);
    }

    /** The text without what cannot be seen at its ends; empty when it is blank. */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isInvisible(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (end > start && isInvisible(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        while (end > start && end < text.length() && modifies(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return text.substring(start, end);
    }

    static boolean isInvisible(int character) {
        return isSpace(character) || isIgnorable(character) || character == BRAILLE_BLANK || character == NULL_NOTEHEAD;
    }

    /** Variation selectors and tags belong to the character in front of them. */
    private static boolean modifies(int character) {
        return (character >= 0xfe00 && character <= 0xfe0f)
                || (character >= 0x180b && character <= 0x180d)
                || character == 0x180f
                || (character >= 0xe0020 && character <= 0xe007f)
                || (character >= 0xe0100 && character <= 0xe01ef);
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character);
    }

    /** Whether Unicode tells programs to leave it out where it means nothing to them. */
    public static boolean isIgnorable(int character) {
        for (int i = 0; i < IGNORABLE.length; i += 2) {
            if (character >= IGNORABLE[i] && character <= IGNORABLE[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
