/** Breaks answers on request: errors, cut connections, slow and wrong bodies. */
@NullMarked
package com.tick.simulator.fault;

import org.jspecify.annotations.NullMarked;
