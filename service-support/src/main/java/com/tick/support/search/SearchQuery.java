package com.tick.support.search;

import com.tick.support.text.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody looks for: words, each of which has to be found, in one of the ways in which it may be written.
 *
 * @param typed as it was typed, without what cannot be seen around it
 */
public record SearchQuery(String typed, List<Word> words) {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 10;

    /** A number of fewer digits is looked for as a word only. */
    private static final int FEWEST_DIGITS = 4;

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    public SearchQuery {
        words = List.copyOf(words);
    }

    /** @param alternatives one of them is enough */
    public record Word(List<Alternative> alternatives) {

        public Word {
            alternatives = List.copyOf(alternatives);
        }
    }

    /**
     * @param terms one, or several that follow each other
     * @param started the term may go on
     * @param guess may be another word
     */
    public record Alternative(List<String> terms, boolean started, boolean guess) {

        public Alternative {
            terms = List.copyOf(terms);
        }

        public static Alternative whole(String term) {
            return new Alternative(List.of(term), false, false);
        }

        static Alternative started(String term) {
            return new Alternative(List.of(term), true, false);
        }

        static Alternative phrase(List<String> terms) {
            return new Alternative(terms, false, false);
        }

        static Alternative guess(String term) {
            return new Alternative(List.of(term), false, true);
        }

        /** Whether it is the very word that was typed. */
        public boolean exact() {
            return !started && !guess;
        }
    }

    public static SearchQuery parse(String typed) {
        var text = EmailTerms.unicode(VisibleText.strip(typed));
        text = text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
        var words = new ArrayList<Word>();
        int at = 0;
        for (var number : PhoneTerms.numbers(text, PhoneTerms.FEWEST_DIGITS)) {
            if (isWrittenInGroups(text, number)) {
                addWords(words, text.substring(at, number.start()));
                words.add(numberInGroups(text, number));
                at = number.end();
            }
        }
        addWords(words, text.substring(at));
        return new SearchQuery(text, words.subList(0, Math.min(MOST_WORDS, words.size())));
    }

    /** The whole as an e-mail address, where it is one. */
    public List<String> addresses() {
        return EmailTerms.addresses(typed).stream()
                .filter(address -> address.start() == 0 && address.end() == typed.length())
                .filter(address ->
                        !address.localPart().isEmpty() && !address.domain().isEmpty())
                .map(EmailTerms.Address::whole)
                .toList();
    }

    /** The whole as a phone number, where it may be one. */
    public List<Alternative> numbers() {
        return PhoneTerms.numbers(typed, PhoneTerms.FEWEST_DIGITS).stream()
                .filter(number -> typed.length() - (number.end() - number.start()) <= 1)
                .flatMap(number -> PhoneTerms.wanted(number).stream())
                .filter(alternative -> alternative.terms().get(0).startsWith(PhoneTerms.BACKWARDS))
                .toList();
    }

    /** Digits in a row are a word anyway, and those that a letter touches are part of one. */
    private static boolean isWrittenInGroups(String text, PhoneTerms.Phone number) {
        return !DIGITS.matcher(text.substring(number.start(), number.end())).matches()
                && (number.start() == 0 || !Character.isLetterOrDigit(text.codePointBefore(number.start())))
                && (number.end() == text.length() || !Character.isLetterOrDigit(text.codePointAt(number.end())));
    }

    private static Word numberInGroups(String text, PhoneTerms.Phone number) {
        var groups = new ArrayList<String>();
        addTerms(groups, text.substring(number.start(), number.end()));
        var alternatives = new ArrayList<>(PhoneTerms.wanted(number));
        alternatives.add(Alternative.phrase(groups));
        return new Word(alternatives);
    }

    private static void addTerms(List<String> terms, String text) {
        var folded = FoldedText.of(text);
        Chunks.of(folded, 0, folded.length(), chunk -> {
            if (chunk instanceof Chunk.Word word) {
                word.parts().forEach(part -> terms.add(Spellings.cut(folded.plain(part[0], part[1]))));
            }
        });
    }

    private static void addWords(List<Word> words, String text) {
        for (var piece : SPACE.split(text, -1)) {
            var addresses = EmailTerms.addresses(piece);
            if (addresses.isEmpty()) {
                addChunks(words, piece);
            } else {
                addresses.forEach(address -> addAddress(words, address));
            }
        }
    }

    private static void addAddress(List<Word> words, EmailTerms.Address address) {
        if (!address.whole().equals("@")) {
            words.add(new Word(List.of(Alternative.whole(address.whole()), Alternative.started(address.whole()))));
        }
    }

    private static void addChunks(List<Word> words, String piece) {
        var folded = FoldedText.of(piece);
        Chunks.of(folded, 0, folded.length(), chunk -> words.add(new Word(alternatives(folded, chunk))));
    }

    private static List<Alternative> alternatives(FoldedText folded, Chunk chunk) {
        if (chunk instanceof Chunk.Word word) {
            return word.parts().size() == 1 ? spellings(folded, word.parts().get(0)) : connected(folded, word.parts());
        }
        if (chunk instanceof Chunk.Run run) {
            return List.of(pairs(folded, run));
        }
        var symbol = (Chunk.Symbol) chunk;
        return List.of(Alternative.whole(folded.plain(symbol.at(), symbol.at() + 1)));
    }

    private static List<Alternative> spellings(FoldedText folded, int[] part) {
        var alternatives = new ArrayList<Alternative>();
        var plain = folded.plain(part[0], part[1]);
        boolean mayGoOn = plain.length() > 1;
        addSpelling(alternatives, plain, mayGoOn);
        var writtenOut = folded.writtenOut(part[0], part[1]);
        if (writtenOut != null) {
            addSpelling(alternatives, writtenOut, mayGoOn);
        }
        var guess = Spellings.guess(plain);
        var guessed = Spellings.cut(guess == null ? plain : guess);
        if (guess != null) {
            alternatives.add(Alternative.guess(guessed));
        }
        if (guessed.length() > 2) {
            alternatives.add(Alternative.started(Spellings.GUESS + guessed));
        }
        if (DIGITS.matcher(plain).matches() && plain.length() >= FEWEST_DIGITS) {
            alternatives.addAll(PhoneTerms.wanted(new PhoneTerms.Phone(0, plain.length(), plain)));
        }
        return alternatives;
    }

    private static void addSpelling(List<Alternative> alternatives, String spelling, boolean mayGoOn) {
        var term = Spellings.cut(spelling);
        alternatives.add(Alternative.whole(term));
        if (mayGoOn) {
            alternatives.add(Alternative.started(term));
        }
    }

    private static List<Alternative> connected(FoldedText folded, List<int[]> parts) {
        var joined = Spellings.cut(SearchTerms.joined(folded, parts));
        var terms = parts.stream()
                .map(part -> Spellings.cut(folded.plain(part[0], part[1])))
                .toList();
        var alternatives = new ArrayList<>(
                List.of(Alternative.whole(joined), Alternative.started(joined), Alternative.phrase(terms)));
        if (DIGITS.matcher(joined).matches() && joined.length() >= FEWEST_DIGITS) {
            alternatives.addAll(PhoneTerms.wanted(new PhoneTerms.Phone(0, joined.length(), joined)));
        }
        return alternatives;
    }

    private static Alternative pairs(FoldedText folded, Chunk.Run run) {
        if (run.to() - run.from() == 1) {
            return Alternative.started(folded.plain(run.from(), run.to()));
        }
        var pairs = new ArrayList<String>();
        for (int at = run.from(); at + 1 < run.to(); at++) {
            pairs.add(folded.plain(at, at + 2));
        }
        return Alternative.phrase(pairs);
    }
}
