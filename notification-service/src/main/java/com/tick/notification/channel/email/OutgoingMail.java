package com.tick.notification.channel.email;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it leaves.
 *
 * @param messageId ours, without angle brackets; the same in every attempt
 * @param answers the thread that it belongs to, oldest first; without angle brackets
 * @param automatic whether no person wrote it
 */
public record OutgoingMail(
        String messageId,
        Recipients people,
        String subject,
        Content content,
        List<String> answers,
        boolean automatic,
        Instant sentAt) {

    public OutgoingMail {
        answers = List.copyOf(answers);
    }

    /**
     * Who it is from and for.
     *
     * @param replyTo where answers go; null: to the sender
     */
    public record Recipients(
            MailAddress from,
            List<MailAddress> to,
            List<MailAddress> cc,
            List<MailAddress> bcc,
            @Nullable MailAddress replyTo) {
        public Recipients {
            to = List.copyOf(to);
            cc = List.copyOf(cc);
            bcc = List.copyOf(bcc);
        }

        public static Recipients of(MailAddress from, MailAddress to, @Nullable MailAddress replyTo) {
            return new Recipients(from, List.of(to), List.of(), List.of(), replyTo);
        }
    }

    /** @param language as a tag such as de */
    public record Content(String text, String html, String language, List<OutgoingFile> files) {
        public Content {
            files = List.copyOf(files);
        }
    }
}
