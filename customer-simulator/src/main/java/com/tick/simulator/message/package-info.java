/** Accepts what a business sends and plays the statuses that follow. */
@NullMarked
package com.tick.simulator.message;

import org.jspecify.annotations.NullMarked;
