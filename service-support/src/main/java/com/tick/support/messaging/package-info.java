/** Consuming events: each takes effect exactly once, and one that fails is parked, never skipped. */
@NullMarked
package com.tick.support.messaging;

import org.jspecify.annotations.NullMarked;
