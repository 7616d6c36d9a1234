/** Fills both desks with the same believable tickets. */
@NullMarked
package com.tick.benchmark.seed;

import org.jspecify.annotations.NullMarked;
