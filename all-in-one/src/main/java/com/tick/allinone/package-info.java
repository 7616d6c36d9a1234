/** Starts the five services in one JVM and stops them in order. */
@NullMarked
package com.tick.allinone;

import org.jspecify.annotations.NullMarked;
