@NullMarked
package com.tick.benchmark.process;

import org.jspecify.annotations.NullMarked;
