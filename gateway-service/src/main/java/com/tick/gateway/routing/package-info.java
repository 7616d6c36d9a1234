/** What is public: the one table of routes, and for each which service gets it, how much it takes and how long it may last. */
@NullMarked
package com.tick.gateway.routing;

import org.jspecify.annotations.NullMarked;
