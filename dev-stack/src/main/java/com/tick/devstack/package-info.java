/** All of Tick on one machine: which parts there are, what each is told, and the one command that runs them. */
@NullMarked
package com.tick.devstack;

import org.jspecify.annotations.NullMarked;
