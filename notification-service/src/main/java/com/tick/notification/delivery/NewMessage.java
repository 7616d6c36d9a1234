package com.tick.notification.delivery;

import com.tick.notification.channel.ContactAddress;
import com.tick.notification.channel.Sender;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that there is a reason for, before it is queued.
 *
 * @param key makes it unique: what it is sent because of, together with the recipient
 * @param from our own address that sends it
 * @param about null outside any ticket
 * @param replyId of the reply that it carries, or whose file
 * @param text of its own; null when it comes from elsewhere
 * @param chosen the approved text that says this
 * @param approvedOnly free text will not do
 */
public record NewMessage(
        String key,
        ContactAddress to,
        Sender from,
        MessageKind kind,
        @Nullable Subject about,
        @Nullable Long replyId,
        @Nullable String attachmentId,
        @Nullable String status,
        @Nullable String text,
        @Nullable ChosenTemplate chosen,
        boolean approvedOnly) {

    public static NewMessage received(
            String cause, ContactAddress to, Sender from, Subject about, boolean approvedOnly) {
        return notice(cause, to, from, MessageKind.RECEIVED, about, null, approvedOnly);
    }

    public static NewMessage link(String cause, ContactAddress to, Sender from, Subject about) {
        return notice(cause, to, from, MessageKind.LINK, about, null, false);
    }

    public static NewMessage status(String cause, ContactAddress to, Sender from, Subject about, String status) {
        return notice(cause, to, from, MessageKind.STATUS, about, status, true);
    }

    public static NewMessage reply(String cause, ContactAddress to, Sender from, Subject about, long replyId) {
        return part(key(cause, to), to, from, about, replyId);
    }

    /** A later part of a long reply. */
    public static NewMessage part(String key, ContactAddress to, Sender from, Subject about, long replyId) {
        return new NewMessage(key, to, from, MessageKind.REPLY, about, replyId, null, null, null, null, false);
    }

    /** A file of a reply, which follows the reply's text. */
    public static NewMessage file(
            String cause, ContactAddress to, Sender from, Subject about, long replyId, String attachment) {
        var key = "%s:%s".formatted(key(cause, to), attachment);
        return new NewMessage(key, to, from, MessageKind.FILE, about, replyId, attachment, null, null, null, false);
    }

    /** Confirms what the customer asked for with a word such as STOP. */
    public static NewMessage consent(String cause, ContactAddress to, Sender from, String text) {
        return text("consent:" + cause, to, from, MessageKind.CONSENT, text);
    }

    /** Tells that a file of the customer's cannot be opened. */
    public static NewMessage fileRefused(
            String file, ContactAddress to, Sender from, @Nullable Subject about, String text) {
        var key = "file-refused:" + file;
        return new NewMessage(key, to, from, MessageKind.FILE_REFUSED, about, null, null, null, text, null, false);
    }

    public static NewMessage free(ContactAddress to, Sender from, String text) {
        return text("free:" + UUID.randomUUID(), to, from, MessageKind.FREE, text);
    }

    /** @param text as the customer will read them */
    public static NewMessage chosen(ContactAddress to, Sender from, Subject about, ChosenTemplate chosen, String text) {
        var key = "template:" + UUID.randomUUID();
        return new NewMessage(key, to, from, MessageKind.TEMPLATE, about, null, null, null, text, chosen, true);
    }

    /** Tells the customer that a held reply waits. */
    public static NewMessage waiting(String cause, ContactAddress to, Sender from, @Nullable Subject about) {
        var key = "waiting:" + cause;
        return new NewMessage(key, to, from, MessageKind.WAITING, about, null, null, null, null, null, true);
    }

    public Message queued(Instant now) {
        return new Message(this, now);
    }

    private static NewMessage notice(
            String cause,
            ContactAddress to,
            Sender from,
            MessageKind kind,
            Subject about,
            @Nullable String status,
            boolean approvedOnly) {
        return new NewMessage(key(cause, to), to, from, kind, about, null, null, status, null, null, approvedOnly);
    }

    private static NewMessage text(String key, ContactAddress to, Sender from, MessageKind kind, String text) {
        return new NewMessage(key, to, from, kind, null, null, null, null, text, null, false);
    }

    private static String key(String cause, ContactAddress to) {
        return cause + ":" + to.value();
    }
}
