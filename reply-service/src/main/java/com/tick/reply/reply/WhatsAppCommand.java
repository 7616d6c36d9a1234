package com.tick.reply.reply;

import java.util.Map;

/**
 * The command behind a reply from a channel.
 *
 * @param channel that the customer wrote by
 * @param idempotencyKey the same for the same message, however often it is commanded
 * @param awaitedFiles those of its files that are still being fetched: id to name
 */
public record WhatsAppCommand(Channel channel, String id, String idempotencyKey, Map<String, String> awaitedFiles) {

    public WhatsAppCommand {
        awaitedFiles = Map.copyOf(awaitedFiles);
    }

    public static WhatsAppCommand of(String id, String idempotencyKey) {
        return new WhatsAppCommand(Channel.WHATSAPP, id, idempotencyKey, Map.of());
    }
}
