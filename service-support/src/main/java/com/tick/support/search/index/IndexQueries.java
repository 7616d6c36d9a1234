package com.tick.support.search.index;

import com.tick.support.search.SearchQuery.Alternative;
import com.tick.support.search.SearchQuery.Word;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** What is looked for, as Lucene wants it. What somebody typed is only ever a term. */
final class IndexQueries {

    private IndexQueries() {}

    static Query exactly(String field, Word word) {
        return any(
                field, word.alternatives().stream().filter(Alternative::exact).toList());
    }

    static Query any(String field, Word word) {
        return any(field, word.alternatives());
    }

    static Query any(String field, List<Alternative> alternatives) {
        var any = new BooleanQuery.Builder();
        alternatives.forEach(alternative -> any.add(one(field, alternative), Occur.SHOULD));
        return any.build();
    }

    static Query both(Query one, Query other) {
        return new BooleanQuery.Builder()
                .add(one, Occur.FILTER)
                .add(other, Occur.FILTER)
                .build();
    }

    static Query ofOwners(String field, Collection<Long> owners) {
        return new TermInSetQuery(
                field,
                owners.stream().map(owner -> new BytesRef(Long.toString(owner))).toList());
    }

    private static Query one(String field, Alternative alternative) {
        var terms = alternative.terms();
        if (terms.size() > 1) {
            return new PhraseQuery(field, terms.toArray(String[]::new));
        }
        var term = new Term(field, terms.get(0));
        return alternative.started() ? new PrefixQuery(term) : new TermQuery(term);
    }
}
