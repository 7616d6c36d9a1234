package com.tick.notification.channel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a message needs beside what is on record, fetched at the moment it leaves.
 *
 * @param reply of an agent; null for every other message
 * @param prepared what the channel itself has got ready for it, such as an uploaded file
 */
public record MessageContext(@Nullable ReplyText reply, @Nullable Prepared prepared) {

    public static final MessageContext NONE = new MessageContext(null, null);

    public MessageContext with(@Nullable Prepared ready) {
        return new MessageContext(reply, ready);
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
