/** Owns the ticket: its state, its history and how many there are. Publishes {@code tick.ticket.events}. Listens to {@code tick.ticket.commands}, because a WhatsApp message may open a ticket, and to {@code tick.reply.events}, because a customer's reply reopens a closed one. */
@NullMarked
package com.tick.ticket.ticket;

import org.jspecify.annotations.NullMarked;
