package com.tick.ticket.ticket;

/**
 * The WhatsApp message that opened a ticket.
 *
 * @param contactId who wrote it
 * @param commandId the command that asked for the ticket
 * @param idempotencyKey the same for the same message, so that it opens one ticket only
 */
public record WhatsAppOrigin(String contactId, String commandId, String idempotencyKey) {}
