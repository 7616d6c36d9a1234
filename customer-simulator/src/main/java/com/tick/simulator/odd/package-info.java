/** Owns webhook bodies that no customer's phone would cause, for tests of whoever receives them. */
@NullMarked
package com.tick.simulator.odd;

import org.jspecify.annotations.NullMarked;
