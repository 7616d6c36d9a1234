/** Runs Gatling in this process, phase after phase, and keeps exact figures of each. */
@NullMarked
package com.tick.benchmark.load;

import org.jspecify.annotations.NullMarked;
