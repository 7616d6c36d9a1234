/** Runs parts as child processes: starts them in order, restarts what dies, stops them in order, outlives none. */
@NullMarked
package com.tick.devstack.process;

import org.jspecify.annotations.NullMarked;
