package com.tick.support.search.index;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** What a query finds, without what was removed from the index since. */
final class LiveDocs extends DocIdSetIterator {

    private final DocIdSetIterator found;
    private final Bits live;

    LiveDocs(DocIdSetIterator found, Bits live) {
        this.found = found;
        this.live = live;
    }

    @Override
    public int docID() {
        return found.docID();
    }

    @Override
    public int nextDoc() throws IOException {
        return live(found.nextDoc());
    }

    @Override
    public int advance(int target) throws IOException {
        return live(found.advance(target));
    }

    @Override
    public long cost() {
        return found.cost();
    }

    private int live(int doc) throws IOException {
        int next = doc;
        while (next != NO_MORE_DOCS && !live.get(next)) {
            next = found.nextDoc();
        }
        return next;
    }
}
