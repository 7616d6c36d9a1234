/** The control plane of tests and demos under /_fake. */
@NullMarked
package com.tick.simulator.control;

import org.jspecify.annotations.NullMarked;
