package com.tick.notification.channel.email;

import java.time.Instant;
import java.util.List;

/**
 * A mail as Tick reads it. What a limit left out is in the original only.
 *
 * @param sentAt by the sender's clock, where that can be right; else when it arrived
 * @param nature who or what wrote it
 * @param incomplete whether files or parts were left out
 */
public record ParsedMail(
        MailIds ids,
        MailPeople people,
        String subject,
        Instant sentAt,
        MailBody body,
        List<MailFile> files,
        MailNature nature,
        boolean incomplete) {

    public ParsedMail {
        files = List.copyOf(files);
    }
}
