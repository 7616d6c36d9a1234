/** A next release of the events, for the service that finds it on its class path: the same events, each with a field more. */
@NullMarked
package com.tick.torture.release;

import org.jspecify.annotations.NullMarked;
