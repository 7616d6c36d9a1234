package com.tick.support.search;

/**
 * A term of a text.
 *
 * @param start where in the text it is written, in UTF-16 units
 * @param position of the word among the words; terms that are spellings of one word share it
 */
public record Token(String term, int start, int end, int position) {}
