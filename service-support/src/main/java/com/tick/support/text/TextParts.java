package com.tick.support.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts text where people would: never inside what they see as one character, at a line or a word where one is near. */
public final class TextParts {

    private static final Pattern GRAPHEME = Pattern.compile("\\X");

    /** How far back from the limit a line break or a space is looked for, as a share of the part. */
    private static final int NEAR = 5;

    /** Far enough behind the limit to see whether a grapheme goes on there. */
    private static final int LOOK_AHEAD = 64;

    private TextParts() {}

    /**
     * The text in parts that, joined, are the text again.
     *
     * @param limit the most code points of a part; at least 1
     */
    public static List<String> of(String text, int limit) {
        var parts = new ArrayList<String>();
        int start = 0;
        while (isLonger(text, start, limit)) {
            int end = cut(text, start, text.offsetByCodePoints(start, limit));
            parts.add(text.substring(start, end));
            start = end;
        }
        parts.add(text.substring(start));
        return parts;
    }

    /** The text itself, or as much of its beginning as the limit allows, in code points. */
    public static String shortened(String text, int limit) {
        return text.codePointCount(0, text.length()) <= limit
                ? text
                : text.substring(0, graphemeBoundary(text, 0, text.offsetByCodePoints(0, limit)));
    }

    /** Looks no further than it has to: there may be megabytes behind. */
    private static boolean isLonger(String text, int start, int limit) {
        int units = text.length() - start;
        return units > limit && (units > 2L * limit || text.codePointCount(start, text.length()) > limit);
    }

    private static int cut(String text, int start, int limit) {
        int earliest = limit - (limit - start) / NEAR;
        int line = text.lastIndexOf('\n', limit - 1) + 1;
        if (line >= earliest) {
            return line;
        }
        for (int at = limit; at > earliest; at--) {
            if (Character.isWhitespace(text.charAt(at - 1))) {
                return at;
            }
        }
        return graphemeBoundary(text, start, limit);
    }

    /** The last boundary between two graphemes that is not behind the limit; the limit where there is none. */
    private static int graphemeBoundary(String text, int start, int limit) {
        var graphemes = GRAPHEME.matcher(text).region(start, Math.min(text.length(), limit + LOOK_AHEAD));
        int boundary = start;
        while (graphemes.find() && graphemes.end() <= limit) {
            boundary = graphemes.end();
        }
        return boundary > start ? boundary : limit;
    }
}
