package com.tick.notification.outbound;

import com.tick.notification.channel.whatsapp.Recipient;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that there is a reason for, before it is queued.
 *
 * @param key makes it unique: what it is sent because of, together with the recipient
 * @param from the number of ours that sends it
 * @param about null outside any ticket
 * @param replyId of the reply that it carries, or whose file
 * @param words of its own; null when they come from elsewhere
 * @param chosen the template that says these words
 */
record Draft(
        String key,
        Recipient to,
        String from,
        MessageKind kind,
        @Nullable Subject about,
        @Nullable Long replyId,
        @Nullable String attachmentId,
        @Nullable String status,
        @Nullable String words,
        @Nullable ChosenTemplate chosen,
        boolean asTemplate) {

    static Draft received(String cause, Recipient to, String from, Subject about, boolean asTemplate) {
        return notice(cause, to, from, MessageKind.RECEIVED, about, null, asTemplate);
    }

    static Draft link(String cause, Recipient to, String from, Subject about) {
        return notice(cause, to, from, MessageKind.LINK, about, null, false);
    }

    static Draft status(String cause, Recipient to, String from, Subject about, String status) {
        return notice(cause, to, from, MessageKind.STATUS, about, status, true);
    }

    static Draft reply(String cause, Recipient to, String from, Subject about, long replyId) {
        return part(key(cause, to), to, from, about, replyId);
    }

    /** A later part of a long reply. */
    static Draft part(String key, Recipient to, String from, Subject about, long replyId) {
        return new Draft(key, to, from, MessageKind.REPLY, about, replyId, null, null, null, null, false);
    }

    /** A file of a reply, which follows the reply's text. */
    static Draft file(String cause, Recipient to, String from, Subject about, long replyId, String attachment) {
        var key = "%s:%s".formatted(key(cause, to), attachment);
        return new Draft(key, to, from, MessageKind.FILE, about, replyId, attachment, null, null, null, false);
    }

    /** Confirms what the customer asked for with a word such as STOP. */
    static Draft consent(String cause, Recipient to, String from, String words) {
        return words("consent:" + cause, to, from, MessageKind.CONSENT, words);
    }

    /** Tells that a file of the customer's cannot be opened. */
    static Draft fileRefused(String file, Recipient to, String from, @Nullable Subject about, String words) {
        var key = "file-refused:" + file;
        return new Draft(key, to, from, MessageKind.FILE_REFUSED, about, null, null, null, words, null, false);
    }

    static Draft free(Recipient to, String from, String words) {
        return words("free:" + UUID.randomUUID(), to, from, MessageKind.FREE, words);
    }

    /** @param words as the customer will read them */
    static Draft template(Recipient to, String from, Subject about, ChosenTemplate chosen, String words) {
        var key = "template:" + UUID.randomUUID();
        return new Draft(key, to, from, MessageKind.TEMPLATE, about, null, null, null, words, chosen, true);
    }

    /** Tells the customer that a held reply waits. */
    static Draft waiting(String cause, Recipient to, String from, @Nullable Subject about) {
        var key = "waiting:" + cause;
        return new Draft(key, to, from, MessageKind.WAITING, about, null, null, null, null, null, true);
    }

    Message queued(Instant now) {
        return new Message(this, now);
    }

    private static Draft notice(
            String cause,
            Recipient to,
            String from,
            MessageKind kind,
            Subject about,
            @Nullable String status,
            boolean asTemplate) {
        return new Draft(key(cause, to), to, from, kind, about, null, null, status, null, null, asTemplate);
    }

    private static Draft words(String key, Recipient to, String from, MessageKind kind, String words) {
        return new Draft(key, to, from, kind, null, null, null, null, words, null, false);
    }

    private static String key(String cause, Recipient to) {
        return cause + ":" + to.address();
    }
}
