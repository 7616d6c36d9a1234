/** Where Tick is reached from outside, and what follows from it. */
@NullMarked
package com.tick.gateway.site;

import org.jspecify.annotations.NullMarked;
