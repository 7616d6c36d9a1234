/** Owns what is seen on the customers' phones: the bubbles, their ticks and their buttons. */
@NullMarked
package com.tick.simulator.chat;

import org.jspecify.annotations.NullMarked;
