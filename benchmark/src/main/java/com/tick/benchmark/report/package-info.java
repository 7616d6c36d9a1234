/** Figures, their targets, and how they are shown. */
@NullMarked
package com.tick.benchmark.report;

import org.jspecify.annotations.NullMarked;
