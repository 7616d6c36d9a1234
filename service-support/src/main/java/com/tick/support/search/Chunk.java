package com.tick.support.search;

import java.util.List;

/** A part of a text that stands for itself: a word, a run of a script without spaces, or a symbol. */
sealed interface Chunk {

    /** @param parts one, or several that hyphens or apostrophes connect, as first and last character of each */
    record Word(List<int[]> parts) implements Chunk {}

    /** Words that no space divides. */
    record Run(int from, int to) implements Chunk {}

    /** Such as an emoji or a currency's sign. */
    record Symbol(int at) implements Chunk {}
}
