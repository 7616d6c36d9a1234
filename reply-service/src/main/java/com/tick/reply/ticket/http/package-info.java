/** ticket-service over HTTP, behind {@link com.tick.reply.ticket.TicketOwner}. */
@NullMarked
package com.tick.reply.ticket.http;

import org.jspecify.annotations.NullMarked;
