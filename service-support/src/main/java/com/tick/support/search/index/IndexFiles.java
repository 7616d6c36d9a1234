package com.tick.support.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;

/** The index of one copy in its folder: no text is stored there, only terms and where they are. */
final class IndexFiles implements Closeable {

    /** What is read before it is written to a file, in MB: the services' heaps are small. */
    private static final double BUFFER = 16;

    private static final FieldType TERMS = new FieldType();

    static {
        TERMS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        TERMS.setTokenized(true);
        TERMS.setOmitNorms(true);
        TERMS.freeze();
    }

    private final FSDirectory folder;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    IndexFiles(Path path) throws IOException {
        folder = FSDirectory.open(path);
        writer = new IndexWriter(
                folder,
                new IndexWriterConfig()
                        .setRAMBufferSizeMB(BUFFER)
                        .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0)));
        searchers = new SearcherManager(writer, null);
    }

    /** What was told at the last commit. */
    Map<String, String> told() {
        var told = new HashMap<String, String>();
        var data = writer.getLiveCommitData();
        if (data != null) {
            data.forEach(entry -> told.put(entry.getKey(), entry.getValue()));
        }
        return told;
    }

    void put(Collection<TextDocument> documents) throws IOException {
        for (var document : documents) {
            writer.updateDocument(key(document.id()), lucene(document));
        }
    }

    void remove(Collection<Long> ids) throws IOException {
        writer.deleteDocuments(ids.stream().map(IndexFiles::key).toArray(Term[]::new));
    }

    /** Lets searches see what was put and removed. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    void commit(Map<String, String> told) throws IOException {
        writer.setLiveCommitData(told.entrySet());
        writer.commit();
    }

    /** Writes the files anew from which something was removed: until then its terms are still in them. */
    void purge() throws IOException {
        writer.forceMergeDeletes();
    }

    <T> T search(Question<T> question) throws IOException {
        var searcher = searchers.acquire();
        try {
            return question.ask(new TextIndex(searcher));
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.rollback();
        folder.close();
    }

    private static Term key(long id) {
        return new Term(TextIndex.ID, Long.toString(id));
    }

    private static Document lucene(TextDocument it) {
        var document = new Document();
        document.add(new StringField(TextIndex.ID, Long.toString(it.id()), Field.Store.NO));
        document.add(new NumericDocValuesField(TextIndex.ID, it.id()));
        document.add(new StringField(TextIndex.OWNER, Long.toString(it.owner()), Field.Store.NO));
        document.add(new NumericDocValuesField(TextIndex.OWNER, it.owner()));
        it.names().forEach(name -> document.add(new StringField(TextIndex.NAME, name, Field.Store.NO)));
        if (!it.headings().isEmpty()) {
            document.add(new Field(TextIndex.HEADING, new TermStream(it.headings()), TERMS));
        }
        var all = new ArrayList<>(it.headings());
        all.addAll(it.bodies());
        document.add(new Field(TextIndex.TEXT, new TermStream(List.copyOf(all)), TERMS));
        return document;
    }
}
