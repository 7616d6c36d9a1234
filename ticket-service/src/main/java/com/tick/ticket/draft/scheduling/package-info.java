/** Looks after {@link com.tick.ticket.draft} now and then. */
@NullMarked
package com.tick.ticket.draft.scheduling;

import org.jspecify.annotations.NullMarked;
