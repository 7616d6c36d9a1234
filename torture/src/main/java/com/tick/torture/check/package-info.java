/** The invariants: each compares what was promised with what is there, and names every difference. */
@NullMarked
package com.tick.torture.check;

import org.jspecify.annotations.NullMarked;
