package com.tick.notification.channel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a message is for, and what is kept of its content. Texts of replies and private links are fetched when it leaves. */
public sealed interface Payload {

    /** We have your message. */
    record Confirmation() implements Payload {}

    /** Your ticket's status has changed. */
    record StatusNotice(String status) implements Payload {}

    /** What an agent answered; with its files where the channel sends both in one message. */
    record AgentReply(long replyId) implements Payload {}

    /** A file of what an agent answered, where the channel sends it by itself. */
    record AgentFile(long replyId, String attachmentId) implements Payload {}

    /** The private link, which the customer has lost and asked for. */
    record Link() implements Payload {}

    /** We will not write any more, or again, as you asked. */
    record ConsentNotice(String text) implements Payload {}

    /** Nobody here can open the file that you sent. */
    record FileRefusedNotice(String text) implements Payload {}

    /** An answer waits for you: write to get it. */
    record ReplyWaiting() implements Payload {}

    /** What an agent wrote outside any ticket. */
    record FreeText(String text) implements Payload {}

    /**
     * An approved text that an agent chose and filled.
     *
     * @param text as the customer reads it
     */
    record ChosenTemplate(String name, String language, List<String> values, String text) implements Payload {
        public ChosenTemplate {
            values = List.copyOf(values);
        }
    }

    /** Whether a person wrote it: worth a second attempt when nobody knows about the first, and not automatic mail. */
    default boolean writtenByAgent() {
        return this instanceof AgentReply
                || this instanceof AgentFile
                || this instanceof FreeText
                || this instanceof ChosenTemplate;
    }

    /** The reply that it carries, or whose file. */
    default @Nullable Long ofReply() {
        if (this instanceof AgentReply reply) {
            return reply.replyId();
        }
        return this instanceof AgentFile file ? file.replyId() : null;
    }
}
