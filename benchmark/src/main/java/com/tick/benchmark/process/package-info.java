/** What processes take of the machine, read from /proc. */
@NullMarked
package com.tick.benchmark.process;

import org.jspecify.annotations.NullMarked;
