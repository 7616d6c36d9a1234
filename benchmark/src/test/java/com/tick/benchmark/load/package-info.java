@NullMarked
package com.tick.benchmark.load;

import org.jspecify.annotations.NullMarked;
