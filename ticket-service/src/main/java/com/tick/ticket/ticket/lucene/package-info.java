/** The full-text index behind {@link com.tick.ticket.ticket.TicketTexts}. */
@NullMarked
package com.tick.ticket.ticket.lucene;

import org.jspecify.annotations.NullMarked;
