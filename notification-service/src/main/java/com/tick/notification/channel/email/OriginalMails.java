package com.tick.notification.channel.email;

import com.tick.notification.channel.RawInbound;
import com.tick.notification.channel.email.mime.MailReader;
import com.tick.notification.channel.email.settings.EmailSettings;
import com.tick.notification.intake.Journal;
import com.tick.support.error.NotFound;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import org.springframework.stereotype.Component;

/** Mails as they came, for agents. */
@Component
public class OriginalMails {

    private final Journal journal;
    private final MailReader reader;
    private final EmailSettings settings;

    OriginalMails(Journal journal, MailReader reader, EmailSettings settings) {
        this.journal = journal;
        this.reader = reader;
        this.settings = settings;
    }

    /** @throws MailNotFoundException when there is none, or no longer */
    public RawInbound raw(long journalId) {
        return journal.raw(journalId)
                .filter(it -> it.channel().equals(EmailIds.EMAIL))
                .orElseThrow(MailNotFoundException::new);
    }

    public ParsedMail read(long journalId) {
        var raw = raw(journalId);
        try {
            var file = Files.createTempFile("tick-mail-", ".eml");
            try (var in = raw.body().open()) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
                return reader.read(file, raw.receivedAt(), settings.addresses());
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    /** There is no such mail, or it is not kept any more. */
    public static class MailNotFoundException extends NotFound {

        private static final long serialVersionUID = 1L;

        MailNotFoundException() {
            super("mail-not-found", "There is no such mail.");
        }
    }
}
