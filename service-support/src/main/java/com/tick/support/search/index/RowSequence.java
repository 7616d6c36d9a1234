package com.tick.support.search.index;

import java.util.Collection;
import java.util.List;

/** Numbered entries that are only ever added, each about one row; their numbers may be committed out of order. */
public interface RowSequence {

    String name();

    /** In ascending order, from behind a position. */
    List<Entry> after(long position, int limit);

    /** Those that are there. */
    List<Entry> at(Collection<Long> positions);

    /** @param id of the row that is to be read */
    record Entry(long position, long id) {}
}
