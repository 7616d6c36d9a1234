package com.tick.support.search.index;

import java.io.IOException;

/** What is asked of an index. */
@FunctionalInterface
public interface Question<T> {

    T ask(TextIndex index) throws IOException;
}
