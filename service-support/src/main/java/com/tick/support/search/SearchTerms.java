package com.tick.support.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The terms of a text: its words in the spellings that they are found by, pairs of characters where a script knows no spaces,
 * and e-mail addresses and phone numbers as wholes.
 */
public final class SearchTerms {

    /** The longest text that people can send has fewer. */
    private static final int MOST = 60_000;

    private final FoldedText folded;
    private final List<Token> tokens = new ArrayList<>();
    private int position;

    private SearchTerms(FoldedText folded) {
        this.folded = folded;
    }

    public static List<Token> of(String text) {
        var terms = new SearchTerms(FoldedText.of(text));
        terms.addWholes(text);
        Chunks.of(terms.folded, 0, terms.folded.length(), terms::add);
        return terms.tokens;
    }

    private void addWholes(String text) {
        for (var address : EmailTerms.addresses(text)) {
            if (!address.domain().isEmpty()) {
                tokens.add(new Token("@" + address.domain(), address.start(), address.end(), 0));
            }
            if (!address.localPart().isEmpty()) {
                tokens.add(new Token(address.whole(), address.start(), address.end(), 0));
            }
        }
        tokens.addAll(EmailTerms.punycode(text));
        for (var number : PhoneTerms.numbers(text, PhoneTerms.FEWEST_DIGITS)) {
            PhoneTerms.indexed(number).forEach(term -> tokens.add(new Token(term, number.start(), number.end(), 0)));
        }
    }

    private void add(Chunk chunk) {
        if (tokens.size() >= MOST) {
            return;
        }
        if (chunk instanceof Chunk.Word word) {
            addWord(word.parts());
        } else if (chunk instanceof Chunk.Run run) {
            addRun(run.from(), run.to());
        } else if (chunk instanceof Chunk.Symbol symbol) {
            position++;
            add(folded.plain(symbol.at(), symbol.at() + 1), symbol.at(), symbol.at() + 1);
        }
    }

    private void addWord(List<int[]> parts) {
        if (parts.size() > 1) {
            position++;
            add(Spellings.cut(joined(folded, parts)), parts.get(0)[0], parts.get(parts.size() - 1)[1]);
            position--;
        }
        for (var part : parts) {
            position++;
            add(Spellings.indexed(folded, part[0], part[1]), part[0], part[1]);
        }
    }

    /** Pairs, and the last character alone, so that each character begins a term. */
    private void addRun(int from, int to) {
        for (int at = from; at < to; at++) {
            position++;
            add(folded.plain(at, Math.min(to, at + 2)), at, Math.min(to, at + 2));
        }
    }

    static String joined(FoldedText folded, List<int[]> parts) {
        var joined = new StringBuilder();
        parts.forEach(part -> joined.append(folded.plain(part[0], part[1])));
        return joined.toString();
    }

    private void add(Set<String> terms, int from, int to) {
        terms.forEach(term -> add(term, from, to));
    }

    private void add(String term, int from, int to) {
        tokens.add(new Token(term, folded.start(from), folded.end(to - 1), position));
    }
}
