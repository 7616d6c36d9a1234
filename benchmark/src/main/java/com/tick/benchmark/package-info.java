/** Measures the running whole under load, and a plain Express and MySQL help desk beside it. */
@NullMarked
package com.tick.benchmark;

import org.jspecify.annotations.NullMarked;
