package com.tick.support.search.index;

import com.tick.support.search.SearchTerms;
import com.tick.support.search.Token;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Texts as the terms that Lucene stores; no phrase goes from one text into the next. */
final class TermStream extends TokenStream {

    private static final int BETWEEN_TEXTS = 100;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<String> texts;
    private Iterator<Token> tokens = List.<Token>of().iterator();
    private int gap;
    private int position;

    TermStream(List<String> texts) {
        this.texts = texts.iterator();
    }

    @Override
    public boolean incrementToken() {
        while (!tokens.hasNext()) {
            if (!texts.hasNext()) {
                return false;
            }
            tokens = SearchTerms.of(texts.next()).iterator();
            gap = BETWEEN_TEXTS;
            position = 0;
        }
        clearAttributes();
        var token = tokens.next();
        term.append(token.term());
        increment.setPositionIncrement(gap + token.position() - position);
        position = token.position();
        gap = 0;
        return true;
    }
}
