package com.tick.support.search.index;

import com.tick.support.search.IdSet;
import com.tick.support.search.SearchQuery;
import com.tick.support.search.SearchQuery.Alternative;
import com.tick.support.search.SearchQuery.Word;
import com.tick.support.search.WordMatches;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;

/** An index at one moment. */
public final class TextIndex {

    static final String ID = "id";
    static final String OWNER = "owner";
    static final String HEADING = "heading";
    static final String TEXT = "text";
    static final String NAME = "name";

    /** Where a word may stand. */
    public enum Part {
        HEADING,
        WHOLE;

        private String field() {
            return this == HEADING ? TextIndex.HEADING : TEXT;
        }
    }

    private final IndexSearcher searcher;

    TextIndex(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** The owners of what says each word, one by one in the query's order. */
    public List<WordMatches> matches(SearchQuery query, Part part) throws IOException {
        var matches = new ArrayList<WordMatches>();
        for (var word : query.words()) {
            matches.add(matches(word, part.field()));
        }
        return matches;
    }

    private WordMatches matches(Word word, String field) throws IOException {
        var exactly = owners(IndexQueries.exactly(field, word));
        var all = owners(IndexQueries.any(field, word));
        return new WordMatches(exactly, all);
    }

    /** The owners that are called so. */
    public IdSet named(List<Alternative> names) throws IOException {
        return owners(IndexQueries.any(NAME, names));
    }

    /** Of each owner the row that says most of the words; of several the newest. */
    public Map<Long, Long> best(SearchQuery query, Collection<Long> owners) throws IOException {
        var ofOwners = IndexQueries.ofOwners(OWNER, owners);
        var best = new BestRows();
        for (var word : query.words()) {
            for (var leaf : leaves()) {
                var docs = iterator(IndexQueries.both(ofOwners, IndexQueries.any(TEXT, word)), leaf);
                best.add(leaf, docs);
            }
        }
        return best.byOwner();
    }

    public int documents() {
        return searcher.getIndexReader().numDocs();
    }

    private IdSet owners(Query query) throws IOException {
        var owners = new IdSet();
        for (var leaf : leaves()) {
            var docs = iterator(query, leaf);
            var values = leaf.reader().getNumericDocValues(OWNER);
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                owners.add(value(values, doc));
            }
        }
        return owners;
    }

    private List<LeafReaderContext> leaves() {
        return searcher.getIndexReader().leaves();
    }

    /** Without what was removed. */
    private DocIdSetIterator iterator(Query query, LeafReaderContext leaf) throws IOException {
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        var scorer = weight.scorer(leaf);
        if (scorer == null) {
            return DocIdSetIterator.empty();
        }
        var live = leaf.reader().getLiveDocs();
        return live == null ? scorer.iterator() : new LiveDocs(scorer.iterator(), live);
    }

    private static long value(NumericDocValues values, int doc) throws IOException {
        if (!values.advanceExact(doc)) {
            throw new IllegalStateException("A row without its number");
        }
        return values.longValue();
    }

    /** Counts how many of a query's words each row says. */
    private static final class BestRows {

        private final Map<Long, Row> rows = new HashMap<>();

        private static final class Row {
            final long owner;
            int words;

            Row(long owner) {
                this.owner = owner;
            }
        }

        void add(LeafReaderContext leaf, DocIdSetIterator docs) throws IOException {
            var ids = leaf.reader().getNumericDocValues(ID);
            var owners = leaf.reader().getNumericDocValues(OWNER);
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                long owner = value(owners, doc);
                rows.computeIfAbsent(value(ids, doc), id -> new Row(owner)).words++;
            }
        }

        Map<Long, Long> byOwner() {
            var best = new HashMap<Long, Long>();
            rows.forEach((id, row) -> best.merge(row.owner, id, this::better));
            return best;
        }

        private Long better(Long one, Long other) {
            int first = row(one).words;
            int second = row(other).words;
            return first == second ? Math.max(one, other) : first > second ? one : other;
        }

        private Row row(Long id) {
            return Objects.requireNonNull(rows.get(id));
        }
    }
}
