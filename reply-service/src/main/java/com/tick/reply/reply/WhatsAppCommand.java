package com.tick.reply.reply;

/**
 * The command behind a reply from WhatsApp.
 *
 * @param idempotencyKey the same for the same message, however often it is commanded
 */
public record WhatsAppCommand(String id, String idempotencyKey) {}
