/** Runs the whole with two instances of each service, each process of which can be killed, frozen and started again. */
@NullMarked
package com.tick.torture.stack;

import org.jspecify.annotations.NullMarked;
