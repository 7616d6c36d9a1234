package com.tick.support.search;

/**
 * What says one word of a query.
 *
 * @param exactly the very word that was typed
 * @param all also words that begin with it, and guesses
 */
public record WordMatches(IdSet exactly, IdSet all) {}
