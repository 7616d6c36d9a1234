@NullMarked
package com.tick.benchmark.seed;

import org.jspecify.annotations.NullMarked;
