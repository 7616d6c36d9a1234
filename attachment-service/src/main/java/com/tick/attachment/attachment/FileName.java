package com.tick.attachment.attachment;

import com.tick.support.text.TextParts;
import com.tick.support.text.VisibleText;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * What a file was called where it came from: shown to people, never used as a path.
 *
 * <p>What no real file is called is refused; what is real but awkward is made presentable.
 */
public record FileName(String value) {

    private static final int MOST_BYTES = 255;
    private static final int LONGEST_ENDING = 32;
    private static final String LEFT_TO_RIGHT_OVERRIDE = "\u202d";
    private static final String RIGHT_TO_LEFT_OVERRIDE = "\u202e";

    /** @throws UnusableFileName when the name could only have been made to deceive, or is none at all */
    public static FileName of(String given) {
        var name = Normalizer.normalize(given, Normalizer.Form.NFC);
        if (name.chars().anyMatch(Character::isISOControl)) {
            throw new UnusableFileName("The file’s name contains control characters. Rename the file.");
        }
        if (name.contains(LEFT_TO_RIGHT_OVERRIDE) || name.contains(RIGHT_TO_LEFT_OVERRIDE)) {
            throw new UnusableFileName("The file’s name contains characters that disguise its extension.");
        }
        if (climbs(name)) {
            throw new UnusableFileName("The file’s name contains a path. Rename the file.");
        }
        name = presentable(withoutFolders(name));
        if (VisibleText.isBlank(name)) {
            throw new UnusableFileName("The file has no name.");
        }
        return new FileName(shortened(name));
    }

    /** For files that must be kept: the name as far as it can be shown, else the one given instead. */
    public static FileName cleaned(String given, String otherwise) {
        var shown = Normalizer.normalize(given, Normalizer.Form.NFC)
                .codePoints()
                .filter(it -> !Character.isISOControl(it))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        var name = presentable(withoutFolders(shown));
        return new FileName(shortened(VisibleText.isBlank(name) || name.equals("..") ? otherwise : name));
    }

    private static boolean climbs(String name) {
        return ("/" + name.replace('\\', '/') + "/").contains("/../");
    }

    /** Some browsers and telephones send the whole path. */
    private static String withoutFolders(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static String presentable(String name) {
        var kept = new StringBuilder();
        name.codePoints().filter(FileName::isVisible).forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    private static boolean isVisible(int character) {
        boolean directionMark = (character >= 0x200e && character <= 0x200f)
                || (character >= 0x202a && character <= 0x202e)
                || (character >= 0x2066 && character <= 0x2069)
                || character == 0x061c;
        boolean lineBreak = character == 0x2028 || character == 0x2029;
        return !directionMark
                && !lineBreak
                && character != 0xfeff
                && Character.getType(character) != Character.SURROGATE;
    }

    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        boolean hasEnding = dot >= 0 && bytes(name.substring(dot)) <= LONGEST_ENDING;
        var stem = hasEnding ? name.substring(0, dot) : name;
        var ending = hasEnding ? name.substring(dot) : "";
        if (bytes(name) <= MOST_BYTES) {
            return name;
        }
        // a character has four bytes at most, so the loop that follows is short
        stem = TextParts.shortened(stem, MOST_BYTES);
        while (bytes(stem + ending) > MOST_BYTES) {
            stem = TextParts.shortened(stem, stem.codePointCount(0, stem.length()) - 1);
        }
        return stem + ending;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    @Override
    public String toString() {
        return value;
    }
}
