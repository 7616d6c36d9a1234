package com.tick.ticket.ticket;

/**
 * The message that opened a ticket.
 *
 * @param channel that it came by
 * @param contactId who wrote it
 * @param commandId the command that asked for the ticket
 * @param idempotencyKey the same for the same message, so that it opens one ticket only
 */
public record ChannelOrigin(Channel channel, String contactId, String commandId, String idempotencyKey) {}
