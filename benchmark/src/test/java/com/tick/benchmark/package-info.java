@NullMarked
package com.tick.benchmark;

import org.jspecify.annotations.NullMarked;
