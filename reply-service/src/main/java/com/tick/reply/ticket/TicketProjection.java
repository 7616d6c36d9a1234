package com.tick.reply.ticket;

/**
 * A ticket as far as replies need it.
 *
 * @param version position of the last event seen in the ticket's stream; newer knowledge has the higher one
 */
public record TicketProjection(long id, String reference, String status, String name, long version) {}
