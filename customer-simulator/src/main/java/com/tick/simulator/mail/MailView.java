package com.tick.simulator.mail;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a mail program shows of a message.
 *
 * @param from the address alone
 * @param to the addresses of that header, which need not be those of the envelope
 * @param at when it was accepted
 */
record MailView(
        String id,
        String from,
        String fromName,
        List<String> to,
        List<String> cc,
        String subject,
        @Nullable String messageId,
        @Nullable String inReplyTo,
        List<String> references,
        Map<String, List<String>> headers,
        @Nullable String text,
        @Nullable String html,
        List<Attachment> attachments,
        Envelope envelope,
        String at) {

    /** A file, or an image that the HTML refers to by its content id. */
    record Attachment(String name, String type, long size, @Nullable String contentId) {}

    /** Who it was handed over by and to whom. */
    record Envelope(String from, List<String> to) {}
}
