/** MySQL behind {@link com.tick.reply.ticket.TicketProjections}. */
@NullMarked
package com.tick.reply.ticket.persistence;

import org.jspecify.annotations.NullMarked;
