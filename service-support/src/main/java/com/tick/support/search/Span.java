package com.tick.support.search;

/** A stretch of a text, in UTF-16 units, as browsers count. */
public record Span(int start, int length) {}
