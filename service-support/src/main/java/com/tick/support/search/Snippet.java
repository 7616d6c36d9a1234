package com.tick.support.search;

import com.tick.support.search.Occurrences.Occurrence;
import com.tick.support.text.TextParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The part of a text that says what somebody looks for.
 *
 * @param text one line
 * @param marks what to make stand out, in the order of the text
 * @param words how many of the query's words it has
 */
public record Snippet(String text, List<Span> marks, int words) {

    private static final int LENGTH = 160;

    /** What is shown before the first word that was found. */
    private static final int BEFORE = 40;

    private static final String MORE = "…";

    public Snippet {
        marks = List.copyOf(marks);
    }

    /** Empty when the text says nothing of it. */
    public static Optional<Snippet> of(SearchQuery query, String text) {
        var occurrences = Occurrences.of(query, text);
        if (occurrences.isEmpty()) {
            return Optional.empty();
        }
        int words = (int) occurrences.stream().map(Occurrence::word).distinct().count();
        int start = start(text, best(occurrences).start());
        int end = start + TextParts.shortened(text.substring(start), LENGTH).length();
        return Optional.of(cut(text, start, end, occurrences, words));
    }

    /** The one after which most words follow within what can be shown. */
    private static Occurrence best(List<Occurrence> occurrences) {
        var best = occurrences.get(0);
        long most = 0;
        for (var first : occurrences) {
            long near = occurrences.stream()
                    .filter(other -> other.start() >= first.start() && other.end() <= first.start() + LENGTH - BEFORE)
                    .map(Occurrence::word)
                    .distinct()
                    .count();
            if (near > most) {
                most = near;
                best = first;
            }
        }
        return best;
    }

    /** At a word, where one begins near enough. */
    private static int start(String text, int found) {
        int earliest = Math.max(0, found - BEFORE);
        if (earliest == 0) {
            return 0;
        }
        for (int at = earliest; at < found; at++) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at + 1;
            }
        }
        return Character.isLowSurrogate(text.charAt(earliest)) ? earliest - 1 : earliest;
    }

    private static Snippet cut(String text, int start, int end, List<Occurrence> occurrences, int words) {
        var line = new StringBuilder(start > 0 ? MORE : "");
        var places = new int[end - start + 1];
        for (int at = start; at < end; at++) {
            places[at - start] = line.length();
            boolean space = Character.isWhitespace(text.charAt(at));
            if (!space) {
                line.append(text.charAt(at));
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        places[end - start] = line.length();
        var marks = new ArrayList<Span>();
        int marked = 0;
        for (var occurrence : occurrences) {
            if (occurrence.start() >= start && occurrence.end() <= end) {
                int from = Math.max(marked, places[occurrence.start() - start]);
                int to = places[occurrence.end() - start];
                if (to > from) {
                    marks.add(new Span(from, to - from));
                    marked = to;
                }
            }
        }
        return new Snippet(line + (end < text.length() ? MORE : ""), marks, words);
    }
}
