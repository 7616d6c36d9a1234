/** Finds the Java to run parts on and makes them start fast: extracted jars and class archives, kept by content. */
@NullMarked
package com.tick.devstack.jvm;

import org.jspecify.annotations.NullMarked;
