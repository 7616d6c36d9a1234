package com.tick.support.search.index;

/**
 * How an index is, in the copy that was asked.
 *
 * @param ready whether it can be searched
 * @param building whether one is being made: the first, or one in place of the other
 * @param documents how many rows it has; of a first one so far
 * @param current whether it has all that was committed
 */
record IndexState(boolean ready, boolean building, int documents, boolean current) {}
