/** Holds every answer that a service gives in its tests to what its own description promises. */
@NullMarked
package com.tick.support.test.contract;

import org.jspecify.annotations.NullMarked;
