/** The two desks that are compared: Tick as its command starts it, and the reference. */
@NullMarked
package com.tick.benchmark.stack;

import org.jspecify.annotations.NullMarked;
