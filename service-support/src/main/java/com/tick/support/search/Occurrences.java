package com.tick.support.search;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Where a text says what somebody looks for. */
final class Occurrences {

    /** @param word which of the query's words, from 0 */
    record Occurrence(int word, int start, int end) {}

    private final List<Token> tokens;

    private Occurrences(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** In the order of the text. */
    static List<Occurrence> of(SearchQuery query, String text) {
        var occurrences = new Occurrences(SearchTerms.of(text));
        var byStart = new TreeMap<Integer, Occurrence>();
        for (int word = 0; word < query.words().size(); word++) {
            for (var alternative : query.words().get(word).alternatives()) {
                for (var found : occurrences.of(alternative, word)) {
                    byStart.merge(found.start(), found, (one, other) -> one.end() >= other.end() ? one : other);
                }
            }
        }
        return List.copyOf(byStart.values());
    }

    private List<Occurrence> of(SearchQuery.Alternative alternative, int word) {
        var found = new ArrayList<Occurrence>();
        for (int i = 0; i < tokens.size(); i++) {
            var end = endIfHere(alternative, i);
            if (end >= 0) {
                found.add(new Occurrence(word, tokens.get(i).start(), end));
            }
        }
        return found;
    }

    /** Where it ends, if it begins with this token; else -1. */
    private int endIfHere(SearchQuery.Alternative alternative, int index) {
        var terms = alternative.terms();
        var token = tokens.get(index);
        boolean begins = alternative.started()
                ? token.term().startsWith(terms.get(0))
                : token.term().equals(terms.get(0));
        if (!begins) {
            return -1;
        }
        int end = token.end();
        int position = token.position();
        for (var term : terms.subList(1, terms.size())) {
            position++;
            end = endOf(term, position, index);
            if (end < 0) {
                return -1;
            }
        }
        return end;
    }

    private int endOf(String term, int position, int from) {
        for (int i = from; i < tokens.size() && tokens.get(i).position() <= position; i++) {
            if (tokens.get(i).position() == position && tokens.get(i).term().equals(term)) {
                return tokens.get(i).end();
            }
        }
        return -1;
    }
}
