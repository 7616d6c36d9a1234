/** Owns the customers, each with a number, a name and the traits that make sending to them go wrong. */
@NullMarked
package com.tick.simulator.persona;

import org.jspecify.annotations.NullMarked;
