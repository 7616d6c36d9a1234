/** The service that owns tickets and the agents who work on them. */
@NullMarked
package com.tick.ticket;

import org.jspecify.annotations.NullMarked;
