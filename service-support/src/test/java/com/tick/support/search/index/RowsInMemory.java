package com.tick.support.search.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** A table and its log of changes, without a database. */
final class RowsInMemory implements TextSource {

    final TreeMap<Long, TextDocument> rows = new TreeMap<>();
    final Log added = new Log("rows");
    final Log changed = new Log("changes");

    /** Entries that may be committed out of order. */
    static final class Log implements RowSequence {

        private final String name;
        private final TreeMap<Long, Long> entries = new TreeMap<>();

        Log(String name) {
            this.name = name;
        }

        void add(long position, long id) {
            entries.put(position, id);
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public List<Entry> after(long position, int limit) {
            return entries.tailMap(position, false).entrySet().stream()
                    .limit(limit)
                    .map(entry -> new Entry(entry.getKey(), entry.getValue()))
                    .toList();
        }

        @Override
        public List<Entry> at(Collection<Long> positions) {
            var there = new ArrayList<Entry>();
            for (var position : positions) {
                var id = entries.get(position);
                if (id != null) {
                    there.add(new Entry(position, id));
                }
            }
            return there;
        }
    }

    void say(long id, long owner, String text) {
        rows.put(id, new TextDocument(id, owner, List.of(), List.of(text), List.of()));
        added.add(id, id);
    }

    @Override
    public List<RowSequence> sequences() {
        return List.of(added, changed);
    }

    @Override
    public List<TextDocument> read(Collection<Long> ids) {
        return rows.values().stream().filter(row -> ids.contains(row.id())).toList();
    }
}
