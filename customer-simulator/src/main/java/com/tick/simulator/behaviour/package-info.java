/** Owns the switches for what the real platform leaves open, so that a client can be tried with both answers. */
@NullMarked
package com.tick.simulator.behaviour;

import org.jspecify.annotations.NullMarked;
