package com.tick.support.search;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Divides a text into {@link Chunk chunks}. */
final class Chunks {

    private static final String CONNECTORS = "-\u2010\u2011'\u2019\u2018";
    private static final int MOST_PARTS = 6;

    private enum Kind {
        WORD,
        RUN,
        SYMBOL,
        NOTHING
    }

    private final FoldedText text;

    private Chunks(FoldedText text) {
        this.text = text;
    }

    static void of(FoldedText text, int from, int to, Consumer<Chunk> each) {
        var chunks = new Chunks(text);
        int at = from;
        while (at < to) {
            at = switch (kind(text.character(at))) {
                case WORD -> chunks.word(at, to, each);
                case RUN -> chunks.run(at, to, each);
                case SYMBOL -> {
                    each.accept(new Chunk.Symbol(at));
                    yield at + 1;
                }
                case NOTHING -> at + 1;
            };
        }
    }

    private int word(int from, int to, Consumer<Chunk> each) {
        var parts = new ArrayList<int[]>();
        int end = end(Kind.WORD, from, to);
        parts.add(new int[] {from, end});
        while (parts.size() < MOST_PARTS && connects(end, to)) {
            int next = end + 1;
            end = end(Kind.WORD, next, to);
            parts.add(new int[] {next, end});
        }
        each.accept(new Chunk.Word(List.copyOf(parts)));
        return end;
    }

    private boolean connects(int at, int to) {
        return at + 1 < to && CONNECTORS.indexOf(text.character(at)) >= 0 && kind(text.character(at + 1)) == Kind.WORD;
    }

    private int run(int from, int to, Consumer<Chunk> each) {
        int end = end(Kind.RUN, from, to);
        each.accept(new Chunk.Run(from, end));
        return end;
    }

    private int end(Kind kind, int from, int to) {
        int end = from;
        while (end < to && continues(kind, text.character(end))) {
            end++;
        }
        return end;
    }

    private static boolean continues(Kind kind, int character) {
        return kind(character) == kind || (kind == Kind.RUN && FoldedText.isMark(character));
    }

    private static Kind kind(int character) {
        if (character < 0x80) {
            boolean letterOrDigit = (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
            return letterOrDigit ? Kind.WORD : character == '$' ? Kind.SYMBOL : Kind.NOTHING;
        }
        return switch (Character.getType(character)) {
            case Character.OTHER_SYMBOL, Character.CURRENCY_SYMBOL -> Kind.SYMBOL;
            default ->
                isWrittenWithoutSpaces(character) ? Kind.RUN : isPartOfWord(character) ? Kind.WORD : Kind.NOTHING;
        };
    }

    private static boolean isPartOfWord(int character) {
        return Character.isLetterOrDigit(character) || FoldedText.isMark(character);
    }

    private static boolean isWrittenWithoutSpaces(int character) {
        return switch (UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR, TIBETAN -> isPartOfWord(character);
            // the mark that lengthens a vowel in Japanese belongs to no script
            default -> character == 0x30fc;
        };
    }
}
