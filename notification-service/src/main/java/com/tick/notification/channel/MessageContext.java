package com.tick.notification.channel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a message needs beside what is on record, fetched at the moment it leaves.
 *
 * @param reply of an agent; null for every other message
 * @param ticketAddress what the ticket's owner said where the message goes; null where nobody had to be asked
 * @param prepared what the channel itself has got ready for it, such as an uploaded file
 * @param part the text of the part of a reply that goes now; all of it where the channel takes it in one message
 */
public record MessageContext(
        @Nullable ReplyText reply, @Nullable ContactAddress ticketAddress, @Nullable Prepared prepared, String part) {

    public MessageContext(
            @Nullable ReplyText reply, @Nullable ContactAddress ticketAddress, @Nullable Prepared prepared) {
        this(reply, ticketAddress, prepared, reply == null ? "" : reply.text());
    }

    public static final MessageContext NONE = new MessageContext(null, null, null);

    public MessageContext with(@Nullable Prepared ready) {
        return new MessageContext(reply, ticketAddress, ready, part);
    }

    public MessageContext withPart(String text) {
        return new MessageContext(reply, ticketAddress, prepared, text);
    }

    /**
     * What an agent wrote.
     *
     * @param html the same formatted; null where it is plain
     * @param attachmentIds of its files
     * @param to further recipients that the agent named; empty: whoever the ticket's customer is
     */
    public record ReplyText(
            String text,
            @Nullable String html,
            List<String> attachmentIds,
            List<String> to,
            List<String> cc,
            List<String> bcc) {
        public ReplyText {
            attachmentIds = List.copyOf(attachmentIds);
            to = List.copyOf(to);
            cc = List.copyOf(cc);
            bcc = List.copyOf(bcc);
        }

        public static ReplyText plain(String text, List<String> attachmentIds) {
            return new ReplyText(text, null, attachmentIds, List.of(), List.of(), List.of());
        }
    }

    /** Only the channel that made it looks inside. */
    public interface Prepared {}
}
