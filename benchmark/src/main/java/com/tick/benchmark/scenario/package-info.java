/** What is measured. */
@NullMarked
package com.tick.benchmark.scenario;

import org.jspecify.annotations.NullMarked;
