/** Owns the simulated time, because windows, links, retries and rate buckets must pass in an instant during a test. */
@NullMarked
package com.tick.simulator.clock;

import org.jspecify.annotations.NullMarked;
