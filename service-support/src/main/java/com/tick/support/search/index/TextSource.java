package com.tick.support.search.index;

import java.util.Collection;
import java.util.List;

/** The rows that an index is made of. A service that has one has an index. */
public interface TextSource {

    /** What tells that rows are new, changed or gone. Each row is in one of them at least. */
    List<RowSequence> sequences();

    /** The rows as they are now; those that are gone or not to be found are left out, and leave the index. */
    List<TextDocument> read(Collection<Long> ids);
}
