/** Looks after {@link com.tick.ticket.ticket} now and then. */
@NullMarked
package com.tick.ticket.ticket.scheduling;

import org.jspecify.annotations.NullMarked;
