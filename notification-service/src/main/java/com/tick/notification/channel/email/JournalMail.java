package com.tick.notification.channel.email;

import com.tick.notification.channel.email.settings.EmailSettings;
import com.tick.notification.intake.Journal;
import com.tick.notification.leadership.TaskName;
import com.tick.notification.leadership.TaskSignals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores fetched mails and moves the position in one transaction: none is lost, and none counts twice. */
@Component
public class JournalMail {

    private final Mails mails;
    private final MailHeads heads;
    private final Journal journal;
    private final EmailSettings settings;
    private final TaskSignals signals;
    private final Clock clock;

    JournalMail(
            Mails mails, MailHeads heads, Journal journal, EmailSettings settings, TaskSignals signals, Clock clock) {
        this.mails = mails;
        this.heads = heads;
        this.journal = journal;
        this.settings = settings;
        this.signals = signals;
        this.clock = clock;
    }

    /** @return how many of them are new */
    @Transactional
    public int handle(String mailbox, MailboxPosition position, List<ReceivedMail> received) {
        var known = new HashSet<>(mails.known(
                received.stream().map(it -> place(mailbox, position, it)).toList()));
        int added = 0;
        for (var mail : received) {
            var place = place(mailbox, position, mail);
            if (!known.contains(place) && add(place, mail)) {
                added++;
            }
        }
        mails.moveTo(mailbox, position, clock.instant());
        if (added > 0) {
            signals.afterCommit(TaskName.INBOUND_WORKER);
        }
        return added;
    }

    private static String place(String mailbox, MailboxPosition position, ReceivedMail mail) {
        return "%s:%d:%d".formatted(mailbox, position.uidValidity(), mail.uid());
    }

    /** Another copy of the service may have stored it meanwhile: then this one changes nothing. */
    private boolean add(String place, ReceivedMail received) {
        try {
            var head = heads.of(received.raw(), settings.addresses());
            boolean duplicate = mails.find(head.fingerprint()).isPresent();
            var id = head.messageId();
            boolean idTaken = id != null && mails.hasMessageId(id);
            var mail = Mails.Mail.of(received.arrivedAt(), clock.instant(), head, idTaken, duplicate);
            if (!mails.add(place, mail) || duplicate) {
                return false;
            }
            // it may have lain in the mailbox for years: what is kept for a while is kept from now on
            try (var bytes = received.raw().open()) {
                return journal.append(EmailIds.EMAIL, place, bytes, clock.instant());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
