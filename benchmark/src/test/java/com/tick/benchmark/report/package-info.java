@NullMarked
package com.tick.benchmark.report;

import org.jspecify.annotations.NullMarked;
